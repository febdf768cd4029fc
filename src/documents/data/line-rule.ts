/** One row of a table of lines: what such a line looks like, with lines that must match and lines that must not. */
export interface LineRule {
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples?: readonly string[];
}

/** Whether any row of a table fits a line. Patterns see 400 characters at most, so that no line takes long. */
export function fitsAny(rules: readonly LineRule[], line: string): boolean {
  const start = line.length > 400 ? line.slice(0, 400) : line;
  return rules.some((rule) => rule.pattern.test(start));
}
