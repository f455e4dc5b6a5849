import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// Fluent's focus handling reads NodeFilter from the global object, where jsdom does not put it.
vi.stubGlobal("NodeFilter", window.NodeFilter);
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as MediaQueryList;

afterEach(cleanup);
