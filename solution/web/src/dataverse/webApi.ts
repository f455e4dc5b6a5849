const root = "/api/data/v9.2";

/** What the Web API refused, and why. */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = "ApiFault";
  }

  /** Whether the user lacks a right, rather than something being broken. */
  get isDenied(): boolean {
    return this.status === 401 || this.status === 403;
  }
}

/** A custom API that answers one JSON document in one text property. */
export async function callForJson<T>(
  action: string,
  request: object,
  property: string,
  signal: AbortSignal,
): Promise<T> {
  const answer = await send(`/${action}`, { method: "POST", body: JSON.stringify(request), signal });
  const json = answer[property];
  if (typeof json !== "string") throw new ApiFault(502, `${action}: ${property}?`);
  return JSON.parse(json) as T;
}

/** The rows of a query. */
export async function rows<T>(query: string, signal: AbortSignal): Promise<readonly T[]> {
  const answer = await send(`/${query}`, { method: "GET", signal });
  return answer["value"] as readonly T[];
}

/** One row, or what a function answers. */
export async function one<T>(path: string, signal: AbortSignal): Promise<T> {
  return (await send(`/${path}`, { method: "GET", signal })) as T;
}

async function send(path: string, init: RequestInit): Promise<Record<string, unknown>> {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json; charset=utf-8",
    "OData-MaxVersion": "4.0",
    "OData-Version": "4.0",
  };
  const response = await fetch(root + path, { ...init, headers, credentials: "same-origin" });
  if (!response.ok) throw new ApiFault(response.status, await messageOf(response));
  return (await response.json()) as Record<string, unknown>;
}

/** The reason as the platform words it; a gateway in between may answer something else than JSON. */
async function messageOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { error?: { message?: string } };
    return body.error?.message ?? response.statusText;
  } catch {
    return response.statusText;
  }
}
