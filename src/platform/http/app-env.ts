/** What a request carries through its handlers. */
export interface AppEnv {
  Variables: {
    /** Shown on error pages and written in the log, so that a visitor's report finds its line. */
    requestId: string;
  };
}
