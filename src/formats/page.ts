import { safe } from './escape-html.js';
import { STYLE } from './page-style.js';

/**
 * One HTML page that needs nothing else: no script, no request, no font. `lead` and `body` are HTML that is safe already;
 * what stands in the title is made safe here.
 */
export function formatPage(page: {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  /** Pages with tables and pictures are wider than those to be read. */
  readonly wide?: boolean;
}): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(page.title)}</title><style>${STYLE}</style></head>
<body><main${page.wide === true ? ' class="wide"' : ''}><h1>${safe(page.title)}</h1>${page.lead}
${page.body}
</main></body></html>
`;
}
