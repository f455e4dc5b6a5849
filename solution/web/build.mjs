// Each page becomes one script without splitting and without hashes in its name, and one document that loads it: a web
// resource has a fixed name, and a form or site map refers to it.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "vite";

const pages = { customer: "Customer panel", cockpit: "Cockpit" };
const folder = "dist/cx_/pages";

// "use client" in the packages speaks to a server renderer; there is none here.
const report = (level, log, pass) => log.code !== "MODULE_LEVEL_DIRECTIVE" && pass(level, log);

await rm("dist/cx_", { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const document = await readFile("src/page.html", "utf8");

for (const [page, title] of Object.entries(pages)) {
  await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    oxc: { jsx: { runtime: "automatic" } },
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { onLog: report },
      lib: { entry: `src/${page}.tsx`, formats: ["iife"], name: `cx${page}`, fileName: () => `${page}.js` },
    },
  });
  await writeFile(`${folder}/${page}.html`, document.replaceAll("{title}", title).replaceAll("{page}", page));
}
