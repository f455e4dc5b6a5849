import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** What the user's system prefers. */
export const useColorScheme = (): "light" | "dark" =>
  useSyncExternalStore(subscribe, () => (window.matchMedia(dark).matches ? "dark" : "light"));
