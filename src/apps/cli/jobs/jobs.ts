import { features } from "../../features.ts";
import { queueJobsOf } from "../../rooms/queue-jobs-of.ts";
import { newJobsCommand } from "./jobs-command.ts";

/** `tongming jobs …`, of the work that rooms have done later. */
export const jobs = newJobsCommand(queueJobsOf(features));
