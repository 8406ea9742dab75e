/**
 * Where EHRs write who the chart is about, whatever family they are of. Data:
 * selectors of banners, URL forms with a patient id, words of labels.
 */
import { setOf } from '../word-set.ts';

/** Banners of EHRs nobody named: by role, tag, and the words pages use in ids and classes. */
export const BANNERS: readonly string[] = [
  '[class*="patient-banner" i], [class*="patientbanner" i], [id*="patient-banner" i], [id*="patientbanner" i]',
  '[class*="storyboard" i], [id*="storyboard" i]',
  '[class*="patient-header" i], [class*="patient-ribbon" i], [class*="patient-bar" i], [class*="patient-info" i], [class*="demographic" i], [id*="patient-header" i], [id*="patient-bar" i], [id*="patient-info" i], [id*="demographic" i]',
  '[role="banner"]',
  'header',
  '[class~="banner" i], [id="banner" i], [class*="pt-banner" i], [class*="ptbanner" i]',
  '[id="patient" i], [id="pt" i], [class~="patient" i]',
];

/** Addresses with the patient's id in the first group. A part of an address that is no id has no digit, or is short. */
export const URL_IDS: readonly RegExp[] = [
  /[?&#;](?:set_pid|pid|patient_?id|patient_?uuid|patient|demographicno|mrn|dfn)=([\w.-]+)/i,
  /\/(?:patients?|people|chart|demographics?)\/([\w.-]+)/i,
];

/** Labels of a record number, most telling first. */
export const RECORD_LABELS: readonly RegExp[] = [
  /\b(?:MRN|MR\s?#|M\.R\.N\.|medical record (?:number|no\.?|#)|hosp(?:ital)? (?:no\.?|number)|chart (?:no\.?|number|#))[\s:#.]*/i,
  /\b(?:patient[\s-]?(?:id|no\.?|number|identifier)|record (?:no\.?|number)|UHID|URN|PID|NHS (?:no\.?|number)|CHI)[\s:#.]*/i,
];

export const BIRTH_LABEL = /\b(?:DOB|D\.O\.B\.?|date of birth|birth\s?date|birthday|born(?: on)?)[\s:.]*/i;
export const NAME_LABEL = /(?:^|[\n\t|•·]\s*)(?:patient(?:'s)?(?: name)?|name|pt\.?(?: name)?|full name)\s*[:\t\n]\s*/i;

/** Words that end a name, or that no name of a person holds. */
export const NOT_NAME: ReadonlySet<string> = setOf('dob born age sex gender mrn male female man woman m f yo y yr yrs years year patient name id date birth record chart home menu search login logout '
  + 'sign dashboard summary review snapshot results notes note medications meds problem problems allergies allergy list visit visits clinic hospital ehr '
  + 'emr schedule inbox messages settings help report hosp nhs the for of and pcp provider overview history nonbinary unknown other');

/** Forms of address before a name. */
export const TITLES: ReadonlySet<string> = setOf('mr mrs ms miss mx dr prof sir dame master rev patient name pt');
