import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { inPackage } from '../src/loading/package-root.js';

describe('the reader', () => {
  it('bundles for a browser: no stage touches files, the clock or Node', async () => {
    const result = await build({
      stdin: { contents: "export { createReader } from './pipeline.js'; export { createLanguage, parseModel } from './language/index.js'; export { createCodebook } from './codebook/index.js'; export { createGazetteer } from './gazetteer/index.js';", resolveDir: inPackage('src'), loader: 'ts' },
      bundle: true, platform: 'browser', format: 'esm', write: false, logLevel: 'silent',
    }); // prettier-ignore
    expect(result.errors).toEqual([]);
    const code = result.outputFiles[0]?.text ?? '';
    expect(code.length).toBeGreaterThan(50_000);
    expect(code).not.toMatch(/require\(|from "node:|Date\.now|Math\.random|new Date\(\)/);
  });
});
