/** What a page is opened on. */
export interface RecordContext {
  /** Lower case, without braces; null when the page was opened on no saved record. */
  readonly id: string | null;
  /** Logical name of the table; null when not told. */
  readonly table: string | null;
  /** The user's language; null when not told. */
  readonly lcid: number | null;
}

/** What this page uses of the Client API's form context. */
export interface FormContext {
  readonly data: {
    readonly entity: { getId(): string; getEntityName(): string };
    addOnLoad(handler: () => void): void;
  };
}

/** What this page uses of the Client API. */
export interface ClientApi {
  readonly Utility: { getGlobalContext(): { readonly userSettings: { readonly languageId: number } } };
}

declare global {
  interface Window {
    /**
     * A form script hands the form over: `control.getContentWindow().then(page => page.setClientApiContext(Xrm, formContext))`.
     * Source: "getContentWindow (Client API reference)", Microsoft Learn.
     */
    setClientApiContext?: (xrm: ClientApi, form: FormContext) => void;
  }
}

/**
 * From the query parameters that the platform documents: id, typename, userlcid and data, where data holds an id.
 * Source: "Webpage (HTML) web resources: pass parameters", Microsoft Learn.
 */
export function fromAddress(search: string): RecordContext {
  const query = new URLSearchParams(search);
  const lcid = Number(query.get("userlcid"));
  return {
    id: guid(query.get("id")) ?? guid(query.get("data")),
    table: query.get("typename"),
    lcid: lcid > 0 ? lcid : null,
  };
}

/** Lets a form script hand its form over, now and whenever the form's data are loaded again. */
export function receiveForm(receive: (context: RecordContext) => void): () => void {
  window.setClientApiContext = (xrm, form) => {
    const tell = () => receive(fromForm(xrm, form));
    form.data.addOnLoad(tell);
    tell();
  };
  return () => delete window.setClientApiContext;
}

function fromForm(xrm: ClientApi, form: FormContext): RecordContext {
  const { entity } = form.data;
  return {
    id: guid(entity.getId()),
    table: entity.getEntityName(),
    lcid: xrm.Utility.getGlobalContext().userSettings.languageId,
  };
}

function guid(text: string | null): string | null {
  const id = (text ?? "").replace(/[{}]/g, "").toLowerCase();
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
}
