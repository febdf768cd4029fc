declare module 'html-encoding-sniffer' {
  /** The encoding that a page's own bytes declare, by the HTML standard's prescan; else `defaultEncoding`. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string; xml?: boolean },
  ): string;
}
