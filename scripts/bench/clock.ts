import {
  type CaseEvent,
  type DisclosureCase,
  replyClock,
} from "#features/requests/domain/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { type Figure, median, secondsOf } from "./figure.ts";

const count = 100_000;

/** The reply clocks of open cases reckoned anew, as after a change of the calendar. */
export async function measureClock(): Promise<Figure[]> {
  const calendar = stateCouncilCalendar();
  const cases = Array.from({ length: count }, (_, number) => openCase(number));
  const seconds = await secondsOf(5, () => {
    for (const each of cases) {
      const clock = replyClock(each, calendar);
      if (!clock.ok) throw new Error(`refused: ${JSON.stringify(clock.error)}`);
    }
  });
  return [
    {
      what: "100,000 reply clocks reckoned",
      measured: `${median(seconds).toFixed(1)} s`,
      goal: "under 10 s",
      holds: median(seconds) < 10,
      how: "open cases, of four in turn: plain, corrected, third party asked, extended; every day of each count kept; median of 5 runs",
    },
  ];
}

function openCase(number: number): DisclosureCase {
  const on = addDays("2025-11-03", number % 60);
  const asOf = addDays(on, 20);
  return {
    asOf,
    events: [{ type: "submitted", channel: "inPerson", on }, ...happened(number, on)],
  };
}

function happened(number: number, on: LocalDate): readonly CaseEvent[] {
  switch (number % 4) {
    case 1:
      return [
        { type: "correctionRequested", on: addDays(on, 3), respondBy: addDays(on, 30) },
        { type: "corrected", on: addDays(on, 12) },
      ];
    case 2:
      return [{ type: "thirdPartyConsulted", on: addDays(on, 5) }];
    case 3:
      return [{ type: "extended", on: addDays(on, 15), workingDays: 20 }];
    default:
      return [];
  }
}
