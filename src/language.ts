/** Every sentence a user reads stands in both languages side by side. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Text
