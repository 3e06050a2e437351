export { officeCalendar } from "#platform/calendar/office-calendar.ts";
