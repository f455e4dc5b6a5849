import tseslint from "typescript-eslint";

/** What the Power Apps solution checker refuses in a web resource, as far as plain ESLint can see it. */
const solutionChecker = {
  eqeqeq: "error",
  "no-alert": "error",
  "no-console": "error",
  "no-debugger": "error",
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-restricted-globals": [
    "error",
    { name: "XMLHttpRequest", message: "Use fetch: calls are asynchronous." },
    { name: "top", message: "A page reaches nothing outside itself." },
  ],
  "no-restricted-properties": [
    "error",
    { object: "window", property: "top", message: "A page reaches nothing outside itself." },
    { object: "window", property: "parent", message: "parent.Xrm is not supported; use the hand-over of the form." },
    { object: "document", property: "write" },
    { object: "document", property: "writeln" },
    { object: "document", property: "cookie" },
  ],
  "no-restricted-syntax": [
    "error",
    {
      selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
      message: "Texts are data, never markup.",
    },
    { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Texts are data, never markup." },
  ],
};

export default tseslint.config(
  { ignores: ["bin/**", "dist/**", "obj/**", "src/tables.g.ts"] },
  { files: ["src/**/*.{ts,tsx}"], extends: [...tseslint.configs.strict], rules: solutionChecker },
);
