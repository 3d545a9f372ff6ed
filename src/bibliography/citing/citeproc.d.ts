/** What the hub uses of citeproc-js 1.4 (https://citeproc-js.readthedocs.io), which comes without types. */
declare module 'citeproc' {
  type Bibliography = [
    { entry_ids: string[][]; done?: boolean; bibliography_errors: unknown[] },
    string[],
  ]

  export type Engine = {
    opt: { development_extensions: Record<string, boolean> }
    sys: { retrieveItem: (id: string) => Record<string, unknown> }
    setOutputFormat: (format: 'html') => void
    updateItems: (ids: readonly string[]) => void
    makeBibliography: (part?: { page_start: true | string; page_length: number }) => Bibliography | false
  }

  const CSL: {
    Engine: new (
      system: {
        retrieveLocale: (language: string) => string | false
        retrieveItem: (id: string) => Record<string, unknown>
      },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => Engine
  }
  export default CSL
}
