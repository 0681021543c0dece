/** What browsers of 2020 lack of the language, since some offices still use them. Imported before all else. */
function lends(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true })
}

function at(this: { readonly length: number; readonly [index: number]: unknown }, index: number): unknown {
  return this[index < 0 ? this.length + index : index]
}

lends(Array.prototype, 'at', at)
lends(String.prototype, 'at', at)
lends(String.prototype, 'replaceAll', function (this: string, pattern: string | RegExp, by: string): string {
  return typeof pattern === 'string' ? this.split(pattern).join(by) : this.replace(pattern, by)
})
lends(Object, 'hasOwn', (object: object, name: string) => Object.hasOwn(object, name))
