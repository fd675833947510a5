import { describe, expect, test } from "vitest";
import { judged } from "../../situations/obligations.ts";
import { complianceText } from "./compliance-text.ts";

const breached = judged({ hours: 22, "x.night": true, "x.papers": undefined, "x.forced": true });

test("an officer reads urgent signals first, then breaches with article, penalty and what would end them", () => {
  expect(complianceText(breached, "en")).toMatchInlineSnapshot(`
    "Duties (\`x.duties\` 1.0.0), on 2025-05-12
    breaches found (2 breached, 1 undetermined)

    URGENT: a signal that must be acted upon at once: Signs of force
      article: The Act; in force since 2018-01-01
      because: work: yes; force: yes
      to do at once: report it

    Breach: No more than 20 hours
      article: The Act; in force since 2021-01-01
      because: work: yes; age: 14, less than 15; hours: 22 hours, more than 20
      penalty by fines:
        individual: 0 to 5 coins; organisation: amount not seen
        [Order 3, for acts since 2024-07-01]
      to make it lawful: fewer hours
      - it would be kept if hours: 20 hours or less

    Breach: No night work
      article: The Act; in force since 2021-01-01
      because: work: yes; night work: yes
      penalty: none was seen for it
      - it would be kept if night work: no
      reading: night is from ten to six

    Warning: a crime may be at hand; only the authorities decide: Signs of a crime
      article: The Act; in force since 2018-01-01
      because: work: yes; force: yes; age: 14, less than 15

    What would end all the breaches found:
    - it would be kept if hours: 20 hours or less and night work: no

    Undetermined (1):
    The Act
    - Papers are kept ← \`x.papers\`

    To settle what is undetermined, ask:
    - papers (\`x.papers\`)

    This applies rules to what was recorded. It is no decision of an authority.
    "
  `);
});

test("and the same in Vietnamese", () => {
  expect(complianceText(breached, "vi")).toMatchInlineSnapshot(`
    "Duties (vi) (\`x.duties\` 1.0.0), vào ngày 12/05/2025
    có vi phạm (2 nghĩa vụ bị vi phạm, 1 chưa xác định)

    KHẨN CẤP: dấu hiệu phải xử lý ngay: Signs of force (vi)
      điều khoản: The Act (vi); có hiệu lực từ 01/01/2018
      vì: work (vi): có; force (vi): có
      việc phải làm ngay: report it (vi)

    Vi phạm: No more than 20 hours (vi)
      điều khoản: The Act (vi); có hiệu lực từ 01/01/2021
      vì: work (vi): có; age (vi): 14, nhỏ hơn 15; hours (vi): 22, lớn hơn 20
      mức phạt tiền theo fines (vi):
        cá nhân: từ 0 coins (vi) đến 5 coins (vi); tổ chức: chưa thấy mức tiền
        [Order 3 (vi), cho hành vi từ 01/07/2024]
      để đúng pháp luật: fewer hours (vi)
      - sẽ là đúng quy định nếu hours (vi): 20 trở xuống

    Vi phạm: No night work (vi)
      điều khoản: The Act (vi); có hiệu lực từ 01/01/2021
      vì: work (vi): có; night work (vi): có
      mức phạt: chưa thấy quy định cho nghĩa vụ này
      - sẽ là đúng quy định nếu night work (vi): không
      cách hiểu: night is from ten to six (vi)

    Cảnh báo: có thể có dấu hiệu tội phạm; chỉ cơ quan có thẩm quyền mới kết luận: Signs of a crime (vi)
      điều khoản: The Act (vi); có hiệu lực từ 01/01/2018
      vì: work (vi): có; force (vi): có; age (vi): 14, nhỏ hơn 15

    Điều sẽ làm hết mọi vi phạm đã thấy:
    - sẽ là đúng quy định nếu hours (vi): 20 trở xuống và night work (vi): không

    Chưa xác định (1):
    The Act (vi)
    - Papers are kept (vi) ← \`x.papers\`

    Để xác định những gì còn lại, cần hỏi:
    - papers (vi) (\`x.papers\`)

    Đây là kết quả áp dụng quy tắc lên thông tin đã ghi, không phải quyết định của cơ quan có thẩm quyền.
    "
  `);
});

describe("a summary never says more than is known", () => {
  test.each([
    [{}, "no breach found of the duties in this list"],
    [
      { "x.papers": undefined },
      "undetermined: no breach is sure, and not every duty could be judged (1 undetermined)",
    ],
    [{ works: false }, "no duty of this list was in force and concerned this record"],
    [{ referenceDate: "2019-01-01" }, "(5 not in force on that day)"],
  ])("%j: %s", (record, said) => {
    expect(complianceText(judged(record), "en").split("\n")[1]).toContain(said);
  });
});

test("an amount that was not seen says so, and so does a day without a band", () => {
  const text = (referenceDate: string) => complianceText(judged({ hours: 22, referenceDate }), "en");
  expect(text("2021-06-01")).toContain("individual: amount not seen; organisation: amount not seen");
  expect(text("2025-01-01")).toContain("individual: 0 to 5 coins; organisation: amount not seen");
  expect(text("2028-01-01")).toContain("none was seen for acts of that day");
  expect(complianceText(judged({ hours: 22, referenceDate: "2027/2028" }), "en")).toContain("undetermined");
});

test("of many codes that would do some are told, with how many more", () => {
  const text = complianceText(judged({ "x.job": "quarry" }), "en");
  expect(text).toContain("job: farm or shop or forge or mill");
});

test("of much that is undetermined the law is named once, and every duty under it", () => {
  const text = complianceText(
    judged({ "x.papers": undefined, hours: undefined, "x.night": undefined }),
    "en",
  );
  const [, open = ""] = text.split("\nUndetermined (3):\n");
  const [lines = ""] = open.split("\n\n");
  expect(lines.match(/^The Act$/gm)).toHaveLength(1);
  expect(lines.match(/^- .+ ← /gm)).toHaveLength(3);
});

test("nothing is called a crime or lawful", () => {
  for (const language of ["en", "vi"] as const) {
    const text = complianceText(breached, language);
    expect(text).not.toMatch(/guilty|is a crime|is lawful|phạm tội\b.*kết luận là/);
  }
});
