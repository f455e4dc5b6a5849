import { CockpitPage } from "./cockpit/CockpitPage";
import { Page } from "./page/Page";
import { PageRoot } from "./page/PageRoot";
import { start } from "./page/start";
import { cockpit } from "./strings/cockpit";

start(
  <PageRoot>
    {({ id }, lcid) => (
      <Page lcid={lcid} title={cockpit[lcid].title}>
        <CockpitPage id={id} />
      </Page>
    )}
  </PageRoot>,
);
