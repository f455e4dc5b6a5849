import { expect, test, vi } from "vitest";
import { fromAddress, receiveForm, type ClientApi, type FormContext } from "./recordContext";

const id = "11111111-1111-4111-8111-111111111111";

test.each([
  [`?id=%7B${id.toUpperCase()}%7D&typename=contact&userlcid=1030`, { id, table: "contact", lcid: 1030 }],
  [`?data=${id}`, { id, table: null, lcid: null }],
  ["?id=&typename=contact&userlcid=1053", { id: null, table: "contact", lcid: 1053 }],
  ["?id=%27%3Bdrop", { id: null, table: null, lcid: null }],
])("reads %s", (search, context) => expect(fromAddress(search)).toEqual(context));

test("takes the record of a form, now and when it is loaded again", () => {
  const receive = vi.fn();
  const stop = receiveForm(receive);
  const loads: (() => void)[] = [];
  const form: FormContext = {
    data: {
      entity: { getId: () => `{${id}}`, getEntityName: () => "contact" },
      addOnLoad: (handler) => loads.push(handler),
    },
  };
  const xrm: ClientApi = { Utility: { getGlobalContext: () => ({ userSettings: { languageId: 1053 } }) } };
  window.setClientApiContext?.(xrm, form);
  loads.forEach((load) => load());
  expect(receive.mock.calls).toEqual([[{ id, table: "contact", lcid: 1053 }], [{ id, table: "contact", lcid: 1053 }]]);
  stop();
  expect(window.setClientApiContext).toBeUndefined();
});
