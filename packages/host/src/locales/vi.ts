import type { Catalogue, Finding } from "@mangnon/schema";
import type { HostCodes, HostFindingCodes } from "../codes.ts";
import type { Kind } from "../kinds.ts";

const words: Readonly<Record<Kind, string>> = {
  "code-list": "danh mục mã",
  variable: "biến",
  fact: "dữ kiện",
  parameter: "tham số",
  definition: "định nghĩa",
  obligations: "danh mục nghĩa vụ",
  indicator: "chỉ tiêu thống kê",
  plan: "kế hoạch",
  "territory-list": "danh mục địa bàn",
  source: "nguồn",
};

const expected: Readonly<Record<string, string>> = {
  plugin: "một đối tượng",
  name: "một chuỗi không rỗng",
  version: "một phiên bản như `1.0.0`",
  host: "một khoảng phiên bản của host như `^1.0.0`",
  requires: "tên các phần mở rộng, mỗi tên kèm một khoảng phiên bản",
  contributes: "các danh sách những gì nó bổ sung",
};

const didYouMean = (nearest: string | undefined): string =>
  nearest ? ` Có phải ý bạn là \`${nearest}\`?` : "";

const the = ({ kind, id }: { kind: Kind; id: string }): string => `${words[kind]} \`${id}\``;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const formOf = (kind: Kind): string =>
  kind === "source"
    ? "kiểu `Source` của `@mangnon/schema`"
    : `JSON Schema \`@mangnon/schema/json-schema/${kind}.json\``;

const faultIn = (place: string): string => {
  const what = expected[place.split(".")[0] ?? ""];
  const inner = place.includes("[") ? "một đối tượng có `id`" : "một danh sách";
  return `\`${place}\` phải là ${/^contributes\./.test(place) ? inner : what}`;
};

/** As much as one reads; all of it is in the data. */
const most = 5;

const faultsIn = (places: readonly string[]): string => {
  const rest = places.length - most;
  return [...places.slice(0, most).map(faultIn), ...(rest > 0 ? [`và ${rest} chỗ khác`] : [])].join("; ");
};

const because = (reasons: readonly Finding[]): string => {
  const rest = reasons.length - most;
  const told = reasons
    .slice(0, most)
    .map(({ code, data }) => vi[code as keyof HostFindingCodes](data as never));
  return [...told, ...(rest > 0 ? [`Số lý do không nêu ở đây: ${rest}.`] : [])].join(" ");
};

const unknown =
  (kind: Kind) =>
  ({ id, nearest }: HostCodes["host/unknown-plan"]): string =>
    `Không có ${the({ kind, id })}.${didYouMean(nearest) || " Hãy sửa lại, hoặc thêm phần mở rộng chứa nó."}`;

const unavailable =
  (kind: Kind) =>
  ({ id, plugin, reasons }: HostCodes["host/unavailable-plan"]): string =>
    `${capital(the({ kind, id }))} của phần mở rộng \`${plugin}\` không dùng được. ${because(reasons)}`;

/** The sentences of the host's codes, in Vietnamese. */
export const vi: Catalogue<HostCodes> = {
  "host/frozen": ({ plugin }) =>
    `Không thêm được \`${plugin}\`: host này đã đóng băng bằng \`freeze()\`. Hãy tạo host mới bằng \`createHost()\` rồi thêm vào đó.`,
  "host/not-a-plugin": ({ plugin, faults }) =>
    `Không dùng được phần mở rộng${plugin ? ` \`${plugin}\`` : " này"}: ${faultsIn(faults)}.`,
  "host/unknown-definition": unknown("definition"),
  "host/unknown-obligations": unknown("obligations"),
  "host/unknown-indicator": unknown("indicator"),
  "host/unknown-plan": unknown("plan"),
  "host/unknown-source": unknown("source"),
  "host/unavailable-definition": unavailable("definition"),
  "host/unavailable-obligations": unavailable("obligations"),
  "host/unavailable-indicator": unavailable("indicator"),
  "host/unavailable-plan": unavailable("plan"),
  "host/unavailable-source": unavailable("source"),
  "host/unavailable-territory": unavailable("territory-list"),
  "host/not-a-date": ({ value }) =>
    `Không tra được đơn vị vào \`${value}\` vì đó không phải là một ngày trong lịch. Hãy viết theo dạng năm-tháng-ngày, ví dụ \`2025-06-30\`.`,
  "host/unknown-territory": ({ code, on, meant }) =>
    meant.length > 0
      ? `Vào ngày ${on}, mã \`${code}\` không chỉ đơn vị nào; vào thời gian khác mã này chỉ ${meant.join(", ")}. Hãy hỏi theo ngày thuộc thời gian đó, hoặc theo mã của đơn vị kế thừa.`
      : `Không có đơn vị nào mang mã \`${code}\`, dù vào ngày ${on} hay ngày khác. Hãy sửa lại, hoặc thêm phần mở rộng chứa nó.`,
  "host/ambiguous-territory": ({ code, on, meant }) =>
    `Vào ngày ${on}, mã \`${code}\` chỉ nhiều đơn vị: ${meant.join(", ")}. Hãy chỉ dùng phần mở rộng có đơn vị cần hỏi.`,
  "host/incompatible": ({ plugin, version, range, host }) =>
    `Phần mở rộng \`${plugin}\` ${version} chỉ chạy với host \`${range}\`, còn host này là ${host}. Hãy dùng các phiên bản tương thích.`,
  "host/missing-requirement": ({ plugin, requires, range, found, nearest }) =>
    found
      ? `Phần mở rộng \`${plugin}\` cần \`${requires}\` \`${range}\`, nhưng bản đang dùng là ${found}. Hãy dùng phiên bản phù hợp.`
      : `Phần mở rộng \`${plugin}\` cần \`${requires}\` \`${range}\` nhưng chưa được thêm.${didYouMean(nearest) || " Hãy thêm nó bằng `.use(…)`."}`,
  "host/unavailable-requirement": ({ plugin, requires }) =>
    `Phần mở rộng \`${plugin}\` cần \`${requires}\`, mà \`${requires}\` không dùng được.`,
  "host/requirement-cycle": ({ plugin, cycle }) =>
    `Phần mở rộng \`${plugin}\` cần chính nó: ${cycle.map((name) => `\`${name}\``).join(" → ")}. Hãy bỏ một trong các yêu cầu này.`,
  "host/duplicate-plugin": ({ plugin, version, first }) =>
    `Phần mở rộng \`${plugin}\` ${version} trùng tên với một bản khác, phiên bản ${first}. Hãy chỉ dùng một bản.`,
  "host/conflict": ({ plugin, owner, ...what }) =>
    plugin === owner
      ? `Phần mở rộng \`${plugin}\` định nghĩa ${the(what)} nhiều lần. Hãy chỉ giữ một, hoặc đặt mã khác.`
      : `Phần mở rộng \`${plugin}\` định nghĩa ${the(what)}, mà phần mở rộng \`${owner}\` cũng định nghĩa. Hãy chỉ dùng một trong hai, hoặc đặt mã khác cho một bên.`,
  "host/prefix-conflict": ({ plugin, owner, other, ...what }) =>
    `Phần mở rộng \`${plugin}\` định nghĩa ${the(what)}, còn phần mở rộng \`${owner}\` định nghĩa \`${other}\`: mã này không được bắt đầu bằng mã kia kèm dấu chấm. Hãy đặt mã khác.`,
  "host/reserved-id": ({ plugin, prefix, ...what }) =>
    `Phần mở rộng \`${plugin}\` định nghĩa ${the(what)}, nhưng trong quy tắc \`${prefix}.\` đứng trước tên của ${prefix === "fact" ? words.fact : words.parameter}. Hãy đặt mã khác.`,
  "host/unknown-kind": ({ plugin, field, nearest }) =>
    `Phần mở rộng \`${plugin}\` bổ sung \`${field}\`, mục mà host này không biết và bỏ qua.${didYouMean(nearest) || " Hãy dùng host mới hơn."}`,
  "host/malformed": ({ plugin, place, ...what }) =>
    `${capital(the(what))} của phần mở rộng \`${plugin}\` không đúng dạng${place && `: xem \`${place}\``}. Hãy kiểm tra theo ${formOf(what.kind)}.`,
  "host/unknown-reference": ({ plugin, names, name, nearest, ...what }) =>
    `${capital(the(what))} của phần mở rộng \`${plugin}\` nhắc đến ${words[names]} \`${name}\` mà không phần mở rộng nào định nghĩa.${didYouMean(nearest) || " Hãy định nghĩa nó, hoặc thêm phần mở rộng chứa nó."}`,
  "host/unavailable-reference": ({ names, name, ...what }) =>
    `${capital(the(what))} cần ${words[names]} \`${name}\`, hiện không dùng được.`,
  "host/unknown-class": ({ plugin, definition, class: name, nearest, ...what }) =>
    `${capital(the(what))} của phần mở rộng \`${plugin}\` đếm lớp \`${name}\` mà định nghĩa \`${definition}\` không có.${didYouMean(nearest) || " Hãy nêu một lớp của định nghĩa đó."}`,
  "host/numerator-outside-denominator": ({ plugin, class: name, ...what }) =>
    `${capital(the(what))} của phần mở rộng \`${plugin}\` đếm lớp \`${name}\` ở tử số nhưng không ở mẫu số. Hãy thêm lớp đó vào mẫu số.`,
};
