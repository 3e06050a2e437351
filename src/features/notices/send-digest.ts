import { mailAddresses } from "#features/accounts/index.ts";
import { type LocalDate, weekday } from "#kernel/local-date.ts";
import { dayOf } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { JobFault } from "#platform/jobs/queue/job-fault.ts";
import type { JobHandler, JobServices } from "#platform/jobs/queue/queue-job.ts";
import { loadToDigest, markMailed, type ToMail } from "./data/to-mail.ts";
import { saysOf } from "./mail-notice.ts";
import { noticeMailOf } from "./words/mail-words.ts";

/** Mails each person one digest of what they have not read, on working days; who was not reached is tried again. */
export const sendDigest: JobHandler<null> = async (services) => {
  const { db, mail, today } = services;
  if (!mail || !isForWork(today())) return;
  const byPerson = Map.groupBy(await loadToDigest(db), ({ personId }) => personId);
  const addresses = await mailAddresses(services, [...byPerson.keys()]);
  const faults: unknown[] = [];
  for (const [personId, notices] of byPerson) {
    const to = addresses.get(personId);
    if (to === undefined) continue;
    try {
      await mail({ to, ...digestOf(services, notices) });
      await markMailed(
        db,
        notices.map(({ id }) => id),
      );
    } catch (fault) {
      // One mailbox that is full keeps nobody else from their mail.
      faults.push(fault);
    }
  }
  const [first] = faults;
  if (first === undefined) return;
  const words = first instanceof JobFault ? first.message : "程序出错，详见服务器的日志。";
  throw new JobFault(`有 ${faults.length} 人的汇总没有发出：${words}`, { cause: first });
};

function digestOf(
  { noticeKinds, siteName, officeAddress }: JobServices,
  notices: readonly ToMail[],
) {
  const kinds = [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, all]) => ({
    says: saysOf(noticeKinds, kind),
    count: all.length,
  }));
  return noticeMailOf({ kinds, siteName, officeAddress });
}

const saturday = 6;

/** A working day (工作日); of a year that is not announced yet, Monday to Friday: a mail too many harms nobody. */
export function isForWork(day: LocalDate): boolean {
  return dayOf(officeCalendar(), day)?.working ?? weekday(day) < saturday;
}
