import { useCallback, useContext } from "react";
import { Failure } from "../page/Failure";
import { Loading } from "../page/Loading";
import { Notice } from "../page/Notice";
import { LanguageContext, useTexts } from "../page/PageLanguage";
import { useLoaded } from "../page/useLoaded";
import { customer } from "../strings/customer";
import { Contact } from "../tables.g";
import { getCustomerPanel } from "./customerPanel";
import { CustomerView } from "./CustomerView";

interface Props {
  readonly id: string | null;
  readonly table: string | null;
}

/** The customer panel of a contact, in whichever state it is. */
export function CustomerPage({ id, table }: Props) {
  const texts = useTexts(customer);
  if (table !== null && table !== Contact.logicalName)
    return (
      <Notice icon="look" title={texts.notAContact}>
        {texts.notAContactAdvice}
      </Notice>
    );
  if (id === null)
    return (
      <Notice icon="look" title={texts.noCustomer}>
        {texts.noCustomerAdvice}
      </Notice>
    );
  return <LoadedCustomer id={id} />;
}

function LoadedCustomer({ id }: { readonly id: string }) {
  const { lcid } = useContext(LanguageContext);
  const load = useCallback((signal: AbortSignal) => getCustomerPanel(id, lcid, signal), [id, lcid]);
  const [panel, again] = useLoaded(load);

  switch (panel.state) {
    case "loading":
      return <Loading blocks={5} />;
    case "failed":
      return <Failure fault={panel.fault} role="CX Frontline" again={again} />;
    case "ready":
      return <CustomerView panel={panel.value} refresh={again} />;
  }
}
