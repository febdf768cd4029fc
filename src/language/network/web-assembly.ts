/** The little of the WebAssembly JavaScript interface that is used here; the project compiles without browser types. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface Interface {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

export const WASM: Interface = (globalThis as unknown as { readonly WebAssembly: Interface }).WebAssembly;
