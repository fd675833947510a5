import { existsSync } from "node:fs";
import type { Catalogue } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { found, type HostCodes } from "../codes.ts";
import { kinds } from "../kinds.ts";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const what = { plugin: "@a/goi", kind: "fact", id: "a.f" } as const;
const asked = { id: "a.f", nearest: undefined };
const reason = found("host/unavailable-requirement", ["@a/goi"], { plugin: "@a/goi", requires: "@a/luat" });
const unavailable = { id: "a.f", plugin: "@a/goi", reasons: [reason] };

/** Made-up data for each code; what a sentence is made from. */
const data: HostCodes = {
  "host/incompatible": { plugin: "@a/goi", version: "1.2.0", range: "^2.0.0", host: "0.1.0" },
  "host/missing-requirement": {
    plugin: "@a/goi",
    requires: "@a/luat",
    range: "^1.0.0",
    found: undefined,
    nearest: undefined,
  },
  "host/unavailable-requirement": { plugin: "@a/goi", requires: "@a/luat" },
  "host/requirement-cycle": { plugin: "@a/goi", cycle: ["@a/goi", "@a/luat", "@a/goi"] },
  "host/duplicate-plugin": { plugin: "@a/goi", version: "1.2.0", first: "1.0.0" },
  "host/conflict": { ...what, owner: "@b/goi" },
  "host/prefix-conflict": { ...what, owner: "@b/goi", other: "a" },
  "host/reserved-id": { ...what, prefix: "fact" },
  "host/unknown-kind": { plugin: "@a/goi", field: "plan", nearest: "plans" },
  "host/malformed": { ...what, place: "rule.and.0" },
  "host/unknown-reference": { ...what, names: "variable", name: "gioLam", nearest: "gioLam2" },
  "host/unavailable-reference": { ...what, names: "variable", name: "gioLam" },
  "host/unknown-class": { ...what, kind: "indicator", definition: "d", class: "inn", nearest: "in" },
  "host/numerator-outside-denominator": { ...what, kind: "indicator", class: "in" },
  "host/frozen": { plugin: "@a/goi" },
  "host/not-a-plugin": { plugin: "@a/goi", faults: ["version", "contributes.plans", "contributes.plans[0]"] },
  "host/unknown-definition": asked,
  "host/unknown-obligations": asked,
  "host/unknown-indicator": asked,
  "host/unknown-plan": { ...asked, nearest: "a.g" },
  "host/unknown-source": asked,
  "host/unavailable-definition": unavailable,
  "host/unavailable-obligations": unavailable,
  "host/unavailable-indicator": unavailable,
  "host/unavailable-plan": unavailable,
  "host/unavailable-source": unavailable,
  "host/unavailable-territory": unavailable,
  "host/not-a-date": { value: "a.f" },
  "host/unknown-territory": { code: "a.f", on: "2025-07-01", meant: ["Bắc Ninh (→ 2025-06-30)"] },
  "host/ambiguous-territory": { code: "a.f", on: "2025-07-01", meant: ["`x`: A", "`y`: B"] },
};

const codes = Object.keys(data) as readonly (keyof HostCodes)[];

const tell = <Code extends keyof HostCodes>(catalogue: Catalogue<HostCodes>, code: Code): string =>
  (catalogue[code] as (data: HostCodes[Code]) => string)(data[code]);

test("there is a sentence for every code in both languages, and no other", () => {
  expect([Object.keys(en).sort(), Object.keys(vi).sort()]).toEqual([[...codes].sort(), [...codes].sort()]);
});

describe.each(codes)("%s", (code) => {
  test("is said in whole sentences that name what it is about", () => {
    for (const sentence of [tell(en, code), tell(vi, code)]) {
      expect(sentence).toMatch(/^[A-ZĐ](?=.*`(?:@a\/goi|a\.f)`).*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|\[object|\s{2}/);
    }
  });
});

test("the sentences read like this", () => {
  expect(codes.flatMap((code) => [tell(en, code), tell(vi, code)])).toMatchInlineSnapshot(`
    [
      "Plugin \`@a/goi\` 1.2.0 works with hosts \`^2.0.0\`, and this one is 0.1.0. Use versions that fit each other.",
      "Phần mở rộng \`@a/goi\` 1.2.0 chỉ chạy với host \`^2.0.0\`, còn host này là 0.1.0. Hãy dùng các phiên bản tương thích.",
      "Plugin \`@a/goi\` needs \`@a/luat\` \`^1.0.0\`, which is not used. Add \`.use(…)\` of it.",
      "Phần mở rộng \`@a/goi\` cần \`@a/luat\` \`^1.0.0\` nhưng chưa được thêm. Hãy thêm nó bằng \`.use(…)\`.",
      "Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "Plugin \`@a/goi\` needs itself: \`@a/goi\` → \`@a/luat\` → \`@a/goi\`. Take one of these requirements away.",
      "Phần mở rộng \`@a/goi\` cần chính nó: \`@a/goi\` → \`@a/luat\` → \`@a/goi\`. Hãy bỏ một trong các yêu cầu này.",
      "Plugin \`@a/goi\` 1.2.0 has the same name as another one, version 1.0.0. Use only one of them.",
      "Phần mở rộng \`@a/goi\` 1.2.0 trùng tên với một bản khác, phiên bản 1.0.0. Hãy chỉ dùng một bản.",
      "Plugin \`@a/goi\` defines fact \`a.f\`, which plugin \`@b/goi\` defines too. Use one of them, or give one another id.",
      "Phần mở rộng \`@a/goi\` định nghĩa dữ kiện \`a.f\`, mà phần mở rộng \`@b/goi\` cũng định nghĩa. Hãy chỉ dùng một trong hai, hoặc đặt mã khác cho một bên.",
      "Plugin \`@a/goi\` defines fact \`a.f\`, and plugin \`@b/goi\` defines \`a\`: one id must not begin with the other and a dot. Give one another id.",
      "Phần mở rộng \`@a/goi\` định nghĩa dữ kiện \`a.f\`, còn phần mở rộng \`@b/goi\` định nghĩa \`a\`: mã này không được bắt đầu bằng mã kia kèm dấu chấm. Hãy đặt mã khác.",
      "Plugin \`@a/goi\` defines fact \`a.f\`, but in rules \`fact.\` stands before the names of facts. Give it another id.",
      "Phần mở rộng \`@a/goi\` định nghĩa dữ kiện \`a.f\`, nhưng trong quy tắc \`fact.\` đứng trước tên của dữ kiện. Hãy đặt mã khác.",
      "Plugin \`@a/goi\` contributes \`plan\`, which this host does not know and leaves out. Did you mean \`plans\`?",
      "Phần mở rộng \`@a/goi\` bổ sung \`plan\`, mục mà host này không biết và bỏ qua. Có phải ý bạn là \`plans\`?",
      "The fact \`a.f\` of plugin \`@a/goi\` does not have the form of one: look at \`rule.and.0\`. Check it against its JSON Schema, \`@mangnon/schema/json-schema/fact.json\`.",
      "Dữ kiện \`a.f\` của phần mở rộng \`@a/goi\` không đúng dạng: xem \`rule.and.0\`. Hãy kiểm tra theo JSON Schema \`@mangnon/schema/json-schema/fact.json\`.",
      "The fact \`a.f\` of plugin \`@a/goi\` names variable \`gioLam\`, which no plugin defines. Did you mean \`gioLam2\`?",
      "Dữ kiện \`a.f\` của phần mở rộng \`@a/goi\` nhắc đến biến \`gioLam\` mà không phần mở rộng nào định nghĩa. Có phải ý bạn là \`gioLam2\`?",
      "The fact \`a.f\` needs variable \`gioLam\`, which is unavailable.",
      "Dữ kiện \`a.f\` cần biến \`gioLam\`, hiện không dùng được.",
      "The indicator \`a.f\` of plugin \`@a/goi\` counts class \`inn\`, which definition \`d\` does not have. Did you mean \`in\`?",
      "Chỉ tiêu thống kê \`a.f\` của phần mở rộng \`@a/goi\` đếm lớp \`inn\` mà định nghĩa \`d\` không có. Có phải ý bạn là \`in\`?",
      "The indicator \`a.f\` of plugin \`@a/goi\` counts class \`in\` in its numerator but not in its denominator. Add it there.",
      "Chỉ tiêu thống kê \`a.f\` của phần mở rộng \`@a/goi\` đếm lớp \`in\` ở tử số nhưng không ở mẫu số. Hãy thêm lớp đó vào mẫu số.",
      "Cannot add \`@a/goi\`: this host is frozen. Make a new host with \`createHost()\` and use it there.",
      "Không thêm được \`@a/goi\`: host này đã đóng băng bằng \`freeze()\`. Hãy tạo host mới bằng \`createHost()\` rồi thêm vào đó.",
      "Cannot use plugin \`@a/goi\`: \`version\` should be a version such as \`1.0.0\`; \`contributes.plans\` should be a list; \`contributes.plans[0]\` should be an object with an \`id\`.",
      "Không dùng được phần mở rộng \`@a/goi\`: \`version\` phải là một phiên bản như \`1.0.0\`; \`contributes.plans\` phải là một danh sách; \`contributes.plans[0]\` phải là một đối tượng có \`id\`.",
      "There is no definition \`a.f\`. Correct it, or add the plugin that brings it.",
      "Không có định nghĩa \`a.f\`. Hãy sửa lại, hoặc thêm phần mở rộng chứa nó.",
      "There is no list of obligations \`a.f\`. Correct it, or add the plugin that brings it.",
      "Không có danh mục nghĩa vụ \`a.f\`. Hãy sửa lại, hoặc thêm phần mở rộng chứa nó.",
      "There is no indicator \`a.f\`. Correct it, or add the plugin that brings it.",
      "Không có chỉ tiêu thống kê \`a.f\`. Hãy sửa lại, hoặc thêm phần mở rộng chứa nó.",
      "There is no plan \`a.f\`. Did you mean \`a.g\`?",
      "Không có kế hoạch \`a.f\`. Có phải ý bạn là \`a.g\`?",
      "There is no source \`a.f\`. Correct it, or add the plugin that brings it.",
      "Không có nguồn \`a.f\`. Hãy sửa lại, hoặc thêm phần mở rộng chứa nó.",
      "The definition \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Định nghĩa \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "The list of obligations \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Danh mục nghĩa vụ \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "The indicator \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Chỉ tiêu thống kê \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "The plan \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Kế hoạch \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "The source \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Nguồn \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "The list of territories \`a.f\` of plugin \`@a/goi\` is unavailable. Plugin \`@a/goi\` needs \`@a/luat\`, which is unavailable.",
      "Danh mục địa bàn \`a.f\` của phần mở rộng \`@a/goi\` không dùng được. Phần mở rộng \`@a/goi\` cần \`@a/luat\`, mà \`@a/luat\` không dùng được.",
      "Cannot look up a unit on \`a.f\`, which is no day of the calendar. Write it as year-month-day, such as \`2025-06-30\`.",
      "Không tra được đơn vị vào \`a.f\` vì đó không phải là một ngày trong lịch. Hãy viết theo dạng năm-tháng-ngày, ví dụ \`2025-06-30\`.",
      "Code \`a.f\` means no unit on 2025-07-01; on other days it means Bắc Ninh (→ 2025-06-30). Ask for such a day, or for the code of its successor.",
      "Vào ngày 2025-07-01, mã \`a.f\` không chỉ đơn vị nào; vào thời gian khác mã này chỉ Bắc Ninh (→ 2025-06-30). Hãy hỏi theo ngày thuộc thời gian đó, hoặc theo mã của đơn vị kế thừa.",
      "Code \`a.f\` means several units on 2025-07-01: \`x\`: A, \`y\`: B. Use only the plugin whose units are meant.",
      "Vào ngày 2025-07-01, mã \`a.f\` chỉ nhiều đơn vị: \`x\`: A, \`y\`: B. Hãy chỉ dùng phần mở rộng có đơn vị cần hỏi.",
    ]
  `);
});

test.each([
  ["host/missing-requirement", { ...data["host/missing-requirement"], found: "0.9.0" }],
  ["host/missing-requirement", { ...data["host/missing-requirement"], nearest: "@a/luat2" }],
  ["host/conflict", { ...data["host/conflict"], owner: "@a/goi" }],
  ["host/malformed", { ...data["host/malformed"], place: "" }],
  ["host/unknown-territory", { ...data["host/unknown-territory"], meant: [] }],
] as const)("%s has other words where the case is another: %o", (code, other) => {
  for (const catalogue of [en, vi]) {
    const said = (catalogue[code] as (data: unknown) => string)(other);
    expect(said).not.toBe(tell(catalogue, code));
    expect(said).not.toMatch(/undefined|``/);
  }
});

test("what is malformed names the JSON Schema to check it against, and there is one of every kind but sources", () => {
  for (const kind of Object.values(kinds)) {
    const said = [en, vi].map((catalogue) => catalogue["host/malformed"]({ ...what, kind, place: "id" }));
    for (const sentence of said) {
      const [, file] = /`@mangnon\/schema\/(json-schema\/.*?)`/.exec(sentence) ?? [];
      if (kind === "source") expect(sentence).toContain("`Source`");
      else expect(existsSync(new URL(`../../../schema/${file}`, import.meta.url))).toBe(true);
    }
  }
});

test("an error that is nothing, told in both languages", () => {
  const nothing = { plugin: undefined, faults: ["plugin"] };
  expect([en, vi].map((catalogue) => catalogue["host/not-a-plugin"](nothing))).toMatchInlineSnapshot(`
    [
      "Cannot use this plugin: \`plugin\` should be an object.",
      "Không dùng được phần mở rộng này: \`plugin\` phải là một đối tượng.",
    ]
  `);
});
