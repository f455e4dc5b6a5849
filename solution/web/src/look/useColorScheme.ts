import { useSyncExternalStore } from "react";

// Paper is white whatever the screen is.
const dark = "screen and (prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** What the user's system prefers. */
export const useColorScheme = (): "light" | "dark" =>
  useSyncExternalStore(subscribe, () => (window.matchMedia(dark).matches ? "dark" : "light"));
