export const editionNames = {
  internal: { zh: '内部版', en: 'internal' },
  served: { zh: '送达版', en: 'served' },
  public: { zh: '公开版', en: 'public' },
} as const
