declare module 'edtf' {
  interface EdtfValue {
    readonly type: string
    /** Milliseconds since 1970; infinite or null where open. */
    readonly min: number | null
    readonly max: number | null
  }
  /** Throws when the text is no EDTF. */
  const edtf: (text: string) => EdtfValue

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { edtf as default }
}
