import { vi } from "vitest";

/** What the Web API answers to a request, by the end of its path. */
export type Answers = Readonly<Record<string, { readonly status?: number; readonly body: unknown }>>;

/** Stands in for the Web API; the calls made to it can be read. */
export function answer(answers: Answers) {
  const fetched = vi.fn((address: string, init: RequestInit) => {
    const path = Object.keys(answers).find((key) => address.includes(key));
    if (path === undefined) return Promise.reject(new Error(`Unexpected: ${init.method} ${address}`));
    const { status = 200, body } = answers[path] as { status?: number; body: unknown };
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

/** A refusal as the platform words it. */
export const refusal = (status: number, message: string) => ({
  status,
  body: { error: { code: "0x80040220", message } },
});
