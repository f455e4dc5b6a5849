import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** Puts a page into its document. */
export function start(page: ReactNode): void {
  const place = document.getElementById("page");
  if (place === null) throw new Error('The document has no element "page".');
  createRoot(place).render(<StrictMode>{page}</StrictMode>);
}
