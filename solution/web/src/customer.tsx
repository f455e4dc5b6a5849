import { CustomerPage } from "./customer/CustomerPage";
import { Page } from "./page/Page";
import { PageRoot } from "./page/PageRoot";
import { start } from "./page/start";
import { customer } from "./strings/customer";

start(
  <PageRoot>
    {({ id, table }, lcid) => (
      <Page lcid={lcid} title={customer[lcid].title}>
        <CustomerPage id={id} table={table} />
      </Page>
    )}
  </PageRoot>,
);
