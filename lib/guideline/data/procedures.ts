/** Operations and interventions that rules date or find planned; same shape as problems. */
export const procedures = [
  { id: 'major-surgery', terms: ['major surgery', 'elective surgery', 'underwent surgery', 'undergo surgery', 's/p surgery', 'status post surgery', 'scheduled for surgery', 'surgery scheduled', 'surgery is scheduled', 'craniotomy', 'laparotomy', 'thoracotomy', 'lobectomy', 'colectomy', 'hemicolectomy', 'gastrectomy', 'hysterectomy', 'nephrectomy', 'prostatectomy', 'mastectomy', 'laminectomy', 'spinal fusion', 'hip replacement', 'hip arthroplasty', 'knee replacement', 'knee arthroplasty', 'tka', 'tha', 'cabg', 'coronary bypass', 'amputation', 'neck dissection', 'cholecystectomy', 'hernia repair', 'orif', 'resection', 'debulking'] },
  { id: 'abdominal-surgery', terms: ['abdominal surgery', 'laparotomy', 'colectomy', 'hemicolectomy', 'gastrectomy', 'whipple', 'cholecystectomy', 'low anterior resection', 'hartmann', 'ileostomy', 'colostomy'] },
  { id: 'intestinal-anastomosis', terms: ['intestinal anastomosis', 'bowel anastomosis', 'ileocolic anastomosis', 'colorectal anastomosis', 'primary anastomosis'] },
  { id: 'biopsy', terms: ['biopsy'] },
  { id: 'litt', terms: ['litt', 'laser interstitial thermal therapy', 'laser ablation', 'laser interstitial thermotherapy'] },
] as const;

/** Behind the name of an operation: what it left, not the operation. Sources of regular expressions. */
export const leftByOperation = ['cavit\\w+', 'margins?', 'specimens?', 'bed', 'sites?', 'line', 'edges?', 'scars?', 'changes?', 'defect', 'status', 'path\\w*'] as const;
/** Before it: a small one. */
export const smallOperations = ['mucosal', 'transurethral', 'endoscopic', 'polyp', 'wedge', 'nail'] as const;
/** Denials that are the result of a procedure which was done: "biopsy was negative". Sources of regular expressions. */
export const resultWords = ['negative', 'normal', 'unremarkable', 'clear', 'wnl', 'within normal limits'] as const;
