import type { Knowledge } from "../mentions/knowledge.ts";
import type { CodedReport } from "../reports/report.ts";
import type { Opinion, ReadBy, Thrown } from "./opinion.ts";
import type { AskedReport, ReadArticle } from "./question.ts";

/** What code takes of an answer to the question before an alert. */
export interface Accepted {
  /** One for each report, in their order; none when the answer as a whole could not be read. */
  opinions: Opinion[];
  /** The main happening, where no report tells it. It begins nothing by itself. */
  missed: CodedReport | null;
  thrown: Thrown[];
}

/** What code takes of an answer to what rules cannot read. */
export interface AcceptedUnread {
  reports: CodedReport[];
  thrown: Thrown[];
}

/** Never throws: what cannot be taken stands in `thrown`, and the rules' reading stays. */
export function acceptAnswer(
  _raw: unknown,
  _article: ReadArticle,
  _reports: readonly AskedReport[],
  _knowledge: Knowledge,
  _by: ReadBy,
): Accepted {
  return { opinions: [], missed: null, thrown: [] };
}

/** Never throws. Each report says `readBy`, has severity 4 at most. */
export function acceptUnread(
  _raw: unknown,
  _article: ReadArticle,
  _knowledge: Knowledge,
  _by: ReadBy,
): AcceptedUnread {
  return { reports: [], thrown: [] };
}
