import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Lcid } from "../dataverse/language";
import { Page } from "../page/Page";

/** A page's content in its frame. */
export const show = (content: ReactNode, lcid: Lcid = 1033) =>
  render(
    <Page lcid={lcid} title="Test">
      {content}
    </Page>,
  );
