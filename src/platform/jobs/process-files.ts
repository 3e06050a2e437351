/** The open files of a job's process; there are no others. */

/** Jobs come from here. */
export const jobsFrom = 0;
/** What is printed as a fault. */
export const faults = 2;
/** Answers go here. */
export const answersTo = 3;
/** Held open by this program as long as it lives; its supervisor alone has the other end. */
export const lifeline = 4;
