/**
 * The modules of a bundle, each loaded once and kept, so that only those that
 * stand on a changed file need be loaded anew: what is made of the vocabulary
 * takes longer than most tests.
 */
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { build, type Plugin, type Rolldown } from 'vite';

type Require = (name: string) => unknown;
type Load = (exports: object, require: Require, dirname: string, filename: string) => void;
interface Module { readonly script: Script; readonly imports: readonly string[]; readonly file: string | null }

export class Modules {
  readonly #root: string;
  readonly #entry: string;
  readonly #outside: Require;
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #loaded = new Map<string, object>();

  private constructor(root: string, entry: string, outside: Require, modules: ReadonlyMap<string, Module>) {
    [this.#root, this.#entry, this.#outside, this.#modules] = [root, entry, outside, modules];
  }

  /** Bundles what `input` imports, a module for each file. `outside` gives what stands in no file of `root`. */
  static async of(root: string, input: string, plugins: readonly Plugin[], outside: Require): Promise<Modules> {
    const { output } = (await build({
      configFile: false, root, logLevel: 'error', plugins: [...plugins],
      build: { write: false, ssr: true, minify: false, target: 'esnext', rollupOptions: { input, external: ['fast-check'], output: { format: 'cjs', preserveModules: true } } },
    })) as Rolldown.RolldownOutput;
    const chunks = output.filter((one) => one.type === 'chunk');
    const modules = new Map(chunks.map(({ fileName, code, imports, facadeModuleId }) => [fileName, {
      script: new Script(`(function (exports, require, __dirname, __filename) {${code}\n})`, { filename: join(root, fileName) }), imports, file: facadeModuleId,
    }] as const));
    return new Modules(root, chunks.find(({ isEntry }) => isEntry)!.fileName, outside, modules);
  }

  /** Forgets the modules of these files and all that stand on them; without files, all. */
  forget(...files: readonly string[]): void {
    if (files.length === 0) return this.#loaded.clear();
    const stale = new Set([...this.#modules].filter(([, { file }]) => file !== null && files.includes(file)).map(([name]) => name));
    for (let before = 0; before < stale.size;) {
      before = stale.size;
      for (const [name, { imports }] of this.#modules) if (imports.some((one) => stale.has(one))) stale.add(name);
    }
    for (const name of stale) this.#loaded.delete(name);
  }

  /** What the input exports; modules that are not loaded yet are loaded. */
  load(): object {
    return this.#require(this.#entry);
  }

  #require(name: string): object {
    const known = this.#loaded.get(name);
    if (known) return known;
    const exports = {};
    this.#loaded.set(name, exports);
    const path = (asked: string): string => join(dirname(name), asked).replaceAll('\\', '/');
    (this.#modules.get(name)!.script.runInThisContext() as Load)(exports, (asked) => (asked.startsWith('.') ? this.#require(path(asked)) : this.#outside(asked)), this.#root, join(this.#root, name));
    return exports;
  }
}
