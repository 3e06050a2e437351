export { requestsOffice } from "./room.ts";
