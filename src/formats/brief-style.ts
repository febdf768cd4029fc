/** The brief's look: text first, readable on paper and in the dark; contrast as WCAG 2.2 AA asks. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#555;--paper:#fff;--line:#d8d8d8;--mark:#fff1a8;--link:#0b4f8a}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#b5b5b5;--paper:#16181b;--line:#3a3d42;--mark:#5b4d00;--link:#8ec5ff}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 Georgia,'Times New Roman',serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.2rem}
ol{list-style:none;margin:0;padding:0}li{margin:0 0 1.4rem}
.line{margin:0}.line time{font-variant-numeric:tabular-nums;color:var(--soft)}
.chip{display:inline-block;font:13px/1.4 system-ui,sans-serif;border:1px solid var(--line);border-radius:3px;padding:0 .4em;margin-left:.35em}
.chip.planned,.chip.hypothetical{border-style:dashed}.chip.denied,.chip.cancelled{text-decoration:line-through}
blockquote{margin:.4rem 0 0;padding:0 0 0 .9rem;border-left:3px solid var(--line);color:var(--soft);font-size:.95rem}
blockquote p{margin:0}mark{background:var(--mark);color:var(--ink)}
footer,.note{font:13px/1.5 system-ui,sans-serif;color:var(--soft)}
a{color:var(--link)}a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
pre{white-space:pre-wrap;font:inherit}mark:target{outline:3px solid var(--link)}
summary{cursor:pointer;font-weight:bold;margin:.6rem 0}
@media print{body{font-size:11pt}.chip{border-color:#888}}
`.trim();
