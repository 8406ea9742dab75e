import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/detect/types.ts';
import { makePlan } from '../../lib/decide/index.ts';
import type { Answers, ChartFacts, Plan } from '../../lib/decide/types.ts';
import { obstacleQuote } from '../../lib/guideline/data/decide-wording.ts';
import { guideline } from '../../lib/guideline/index.ts';
import type { PlanDrug } from '../../lib/guideline/types.ts';
import { ALL_SEEN, assess, course, drug, finding, lab, MEMORY, NECROSIS, NUMB, OEDEMA, own, PAIN, PERSISTENT, problem, RECEIVED } from './make.ts';

const plan = (findings: readonly Finding[], answers: Answers = {}, more: Partial<ChartFacts> = {}): Plan => makePlan(assess(findings, answers, more));
const FAILED = finding('steroid-failed');
const FAILED_DULOXETINE = finding('duloxetine-failed');
const ADULT = lab('age', 61);
const CHILD = lab('age', 15);
const BRAIN = course({ region: 'brain', ended: own('2025-01-01') });
const NEW = finding('pain-persistent', { assertion: 'absent' });
const allergy = (name: string) => finding('allergy', { name });
const doses = (of: Plan, name: PlanDrug) => of.options.find((option) => option.drug === name)!.doses;

const sourcesOf = (findings: readonly Finding[]) => plan(findings).calendarsLeftOut!.map(({ sources }) => sources);
const leftOut = (findings: readonly Finding[]) => plan(findings).calendarsLeftOut!.map(({ drug: name, text, verification }) => `${name}: ${text} ${verification}`);
const bevacizumab = (...more: readonly Finding[]) => doses(plan([BRAIN, NECROSIS, FAILED, ADULT, ...more]), 'bevacizumab').map(({ text }) => text);
const rows = (...more: readonly Finding[]) => doses(plan([RECEIVED, PAIN, FAILED_DULOXETINE, ADULT, ...more]), 'pregabalin').filter(({ label }) => ['Kidney', 'Next row', 'Haemodialysis'].includes(label)).map(({ text }) => text);
const whats = (of: Plan) => of.monitoring.map(({ what, drug: name }) => (name ? `${name}: ${what}` : what));

describe('headline', () => {
  test.each<[string, readonly Finding[]]>([
    ['Step 3: consider pregabalin or gabapentin', [RECEIVED, PAIN, FAILED_DULOXETINE]],
    ['Step 3: consider pregabalin', [RECEIVED, PAIN, FAILED_DULOXETINE, allergy('gabapentin')]],
    ['Step 3: consider intravenous lidocaine, refractory cases, specialist setting', [RECEIVED, PAIN, FAILED_DULOXETINE, allergy('gabapentin'), allergy('pregabalin')]],
    ['Step 3: its options are blocked; specialist advice', [RECEIVED, PAIN, FAILED_DULOXETINE, allergy('gabapentin'), allergy('pregabalin'), allergy('lidocaine')]],
    ['Step 4: consider bevacizumab, LITT or resection', [RECEIVED, NECROSIS, FAILED]],
    ['Step 4: consider LITT or resection', [RECEIVED, NECROSIS, FAILED, drug('sunitinib')]],
    ['Step 1: consider dexamethasone', [RECEIVED, NECROSIS]],
    ['Step 1: dexamethasone in progress', [RECEIVED, NECROSIS, drug('dexamethasone')]],
    ['Step 1: in progress, dexamethasone is blocked', [RECEIVED, NECROSIS, drug('dexamethasone'), problem('systemic-fungal-infection'), finding('necrosis-symptomatic', { assertion: 'absent' })]],
    ['Necrosis without symptoms: observe', [RECEIVED, NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })]],
    ['Inflammation, steroid failed or blocked: refer', [RECEIVED, OEDEMA, FAILED]],
    ['Step 2: consider duloxetine', [RECEIVED, PAIN, PERSISTENT]],
    ['Step 2: duloxetine in progress', [RECEIVED, PAIN, drug('duloxetine')]],
    ['Step 2, provisional: consider duloxetine', [RECEIVED, PAIN]],
    ['Step 1: a glucocorticoid, to consider only', [RECEIVED, PAIN, NEW]],
    ['Step 1: a glucocorticoid, to consider only', [RECEIVED, NUMB]],
    ['Step 1: dexamethasone is blocked', [RECEIVED, NUMB, problem('systemic-fungal-infection')]],
    ['Step 3: consider donepezil, weak evidence', [BRAIN, MEMORY]],
    ['Step 3: consider memantine (only when whole-brain radiotherapy begins), weak evidence', [BRAIN, MEMORY, drug('oxybutynin')]],
    ['Step 3, provisional: consider donepezil, weak evidence', [course(), MEMORY]],
    ['Cognition: closed', [RECEIVED, MEMORY]],
    ['Possible cord or cauda equina compression', [RECEIVED, finding('red-flag', { name: 'cauda-equina' })]],
    ['Optic neuropathy or myelopathy: refer', [RECEIVED, finding('optic-neuropathy')]],
    ['Radiotherapy planned, not documented as given', [course({}, { assertion: 'planned' })]],
    ['No radiotherapy on the pages read', []],
    ['Radiotherapy found: no neuropathy, necrosis or cognitive finding read on these pages', [RECEIVED]],
  ])('%s', (headline, findings) => expect(plan(findings).headline).toBe(headline));

  test('every outcome and every track at its status has words, and none orders', () => {
    const all = JSON.stringify([guideline.headlines, guideline.outcomes, guideline.questions]);
    expect(all).not.toMatch(/\b(?:give|start|stop|switch to|prescribe)\b/i);
  });

  test('the summary says why', () => {
    expect(plan([RECEIVED, PAIN, PERSISTENT, drug('tamoxifen')]).summary).toBe('Neuropathic pain. Step 2, duloxetine: avoid with tamoxifen. No trial of it documented.');
    expect(plan([]).summary).toBe('A step is matched only when radiotherapy received is written on a page that was read. Not written is not the same as not given.');
  });
});

describe('obstacle', () => {
  const excluded = finding('recurrence-excluded');
  test.each<[string, readonly Finding[], Plan['obstacle']]>([
    ['recurrence suspected', [RECEIVED, NUMB, finding('recurrence', { quote: 'biopsy proven\n recurrence' })], { text: 'Exclude recurrence first: stated, "biopsy proven recurrence"', fact: 'recurrence-excluded' }],
    ['only suspected', [RECEIVED, NUMB, finding('recurrence', { name: 'suspected', quote: 'suspicious node' })], { text: 'Exclude recurrence first: suspected, "suspicious node"', fact: 'recurrence-excluded' }],
    ['a sign of tumour', [RECEIVED, NUMB, finding('sign', { name: 'horner' })], { text: 'Exclude recurrence first: Horner syndrome, "sign horner"; not documented as excluded', fact: 'recurrence-excluded' }],
    ['a quote that is too long gives way to the next', [RECEIVED, NUMB, finding('recurrence', { quote: 'x'.repeat(200) }), finding('recurrence', { quote: ' a\n  mass ' })], { text: 'Exclude recurrence first: stated, "a mass"', fact: 'recurrence-excluded' }],
    ['without a quote that fits there is none', [RECEIVED, NUMB, finding('recurrence', { quote: 'x'.repeat(obstacleQuote + 1) })], { text: 'Exclude recurrence first: stated', fact: 'recurrence-excluded' }],
    ['the longest that fits', [RECEIVED, NUMB, finding('recurrence', { quote: 'x'.repeat(obstacleQuote) })], { text: `Exclude recurrence first: stated, "${'x'.repeat(obstacleQuote)}"`, fact: 'recurrence-excluded' }],
    ['one that is empty is none', [RECEIVED, NUMB, finding('recurrence', { quote: ' ' })], { text: 'Exclude recurrence first: stated', fact: 'recurrence-excluded' }],
    ['several, the first with their number', [RECEIVED, NUMB, finding('sign', { name: 'horner' }), finding('sign', { name: 'lower-trunk' })], { text: 'Exclude recurrence first: Horner syndrome, "sign horner", and 1 more; not documented as excluded', fact: 'recurrence-excluded' }],
    ['the strongest, not the first', [RECEIVED, NUMB, finding('sign', { name: 'severe-pain' }), finding('sign', { name: 'lower-trunk', quote: 'ulnar hand' }), excluded], { text: 'Exclude recurrence first: Lower trunk, "ulnar hand", and 1 more; not excluded since the symptom began', fact: 'recurrence-excluded' }],
    ['a long one, without their number', [RECEIVED, NUMB, finding('sign', { name: 'mass' }), finding('sign', { name: 'leptomeningeal' })], { text: 'Exclude recurrence first: Mass, FDG-avid focus or rising marker, "sign mass", and 1 more', fact: 'recurrence-excluded' }],
    ['liver: not where another option leads', [RECEIVED, PAIN, PERSISTENT, excluded, lab('egfr', 80), drug('tamoxifen')], undefined],
    ['recurrence not documented', [RECEIVED, NUMB], { text: 'Recurrence not documented as excluded', fact: 'recurrence-excluded' }],
    ['kidney not known', [RECEIVED, PAIN, PERSISTENT, excluded], { text: 'CrCl not known: no dose row' }],
    ['under age: before what a dose needs', [RECEIVED, PAIN, PERSISTENT, excluded, lab('age', 16)], { text: 'Under 18: no dose, dose row or calendar is shown.' }],
    ['liver not known', [RECEIVED, PAIN, PERSISTENT, excluded, lab('egfr', 80)], { text: 'Liver status not known' }],
    ['nothing', [RECEIVED, NUMB, excluded], undefined],
    ['nothing matched', [RECEIVED], undefined],
  ])('%s', (_, findings, obstacle) => expect(plan(findings).obstacle).toEqual(obstacle));

  test('none is long', () => {
    for (const sign of ['horner', 'lower-trunk', 'mass', 'rapid-progression', 'severe-pain', 'leptomeningeal', 'untissued-mass']) {
      expect(plan([RECEIVED, NUMB, finding('sign', { name: sign }), finding('sign', { name: 'mass' })]).obstacle!.text.length).toBeLessThanOrEqual(110);
    }
  });

  test('answered as excluded, with a sign that flags it all the same', () => {
    expect(plan([RECEIVED, NUMB, finding('sign', { name: 'horner' })], { 'recurrence-excluded': 'yes' }).obstacle?.text).toMatch(/^Exclude recurrence first: Horner/);
  });

  test('answered by the clinician: says so, and asks no more', () => {
    expect(plan([RECEIVED, NUMB, finding('sign', { name: 'horner' })], { 'recurrence-excluded': 'no' }).obstacle).toEqual({ text: 'Exclude recurrence first: suspected, answered by the clinician' });
  });

  test('interactions not checked', () => {
    expect(plan([RECEIVED, NUMB, excluded], {}, { seen: { ...ALL_SEEN, medicationList: false } }).obstacle).toEqual({ text: 'Medication list not visible: interactions not checked', unseen: 'medicationList' });
  });
});

describe('options', () => {
  test('a text for every drug of the open tracks, at the step of the track', () => {
    expect(plan([RECEIVED, PAIN]).options.map(({ drug: name }) => name)).toEqual(['dexamethasone', 'duloxetine', 'pregabalin', 'gabapentin', 'lidocaine']);
    expect(plan([RECEIVED, NECROSIS]).options.map(({ drug: name }) => name)).toEqual(['dexamethasone', 'bevacizumab']);
    expect(plan([RECEIVED]).options).toEqual([]);
    expect(plan([RECEIVED, MEMORY]).options).toEqual([]);
    expect(plan([RECEIVED, NECROSIS]).options[0]!.offLabel).toMatch(/radiation necrosis/);
    expect(plan([RECEIVED, NUMB]).options[0]!.offLabel).toMatch(/radiation neuropathy/);
    expect(plan([RECEIVED, NECROSIS, PAIN]).options[0]!.offLabel).toMatch(/radiation necrosis/);
  });

  test('doses as their sources give them', () => {
    expect(doses(plan([RECEIVED, PAIN, PERSISTENT, ADULT]), 'duloxetine')).toContainEqual({ label: 'Start', text: '30 mg once daily for 1 week', verification: 'C' });
  });

  test('the narrow use of one stands with it, and with no other', () => {
    const of = plan([RECEIVED, PAIN, FAILED_DULOXETINE]).options.filter((one) => 'qualifier' in one);
    expect(of.map(({ drug: name, qualifier }) => [name, qualifier])).toEqual([['lidocaine', 'refractory cases, specialist setting']]);
  });

  test('none for a blocked drug', () => expect(doses(plan([RECEIVED, PAIN, PERSISTENT, ADULT, drug('tamoxifen')]), 'duloxetine')).toEqual([]));

  test('none under age, with the reason; for adults where age is not known', () => {
    const child = plan([RECEIVED, PAIN, PERSISTENT, CHILD]);
    expect(child.options.every(({ doses: none, doseWithheld }) => none.length === 0 && doseWithheld === 'Under 18: no dose, dose row or calendar is shown.')).toBe(true);
    expect([child.calendars, child.monitoring.some(({ due }) => due !== undefined)]).toEqual([[], false]);
    expect(JSON.stringify(child)).not.toMatch(/\d ?mg\b/);
    expect(assess([RECEIVED, PAIN, PERSISTENT]).dosesShown).toBe('adult');
    expect(assess([lab('age', 18)]).dosesShown).toBe('yes');
    expect(assess([lab('age', 17)]).dosesShown).toBe('no');
    expect(plan([RECEIVED, PAIN, PERSISTENT]).options[1]).not.toHaveProperty('doseWithheld');
  });

  test('bevacizumab by weight, not by an old one', () => {
    expect(bevacizumab(lab('weight', 82))).toContain('7.5 mg/kg every 3 weeks; 82 kg gives 615 mg a dose');
    expect(bevacizumab(lab('weight', 82.5))).toContain('5 mg/kg every 2 weeks, 4 doses; 82.5 kg gives 412.5 mg a dose');
    expect(bevacizumab()).toContain('7.5 mg/kg every 3 weeks');
    expect(bevacizumab(lab('weight', 82, { date: own('2025-01-01') }))).toContain('7.5 mg/kg every 3 weeks');
  });

  describe('kidney rows of pregabalin', () => {
    test.each<[number, string]>([[80, 'no reduction'], [60, 'no reduction'], [59.9, 'CrCl 30-60'], [30, 'CrCl 30-60'], [29.9, 'CrCl 15-30'], [14.9, 'CrCl below 15']])('CrCl %s', (value, row) => {
      expect(rows(lab('crcl', value)).map((text) => text.split(':')[0])).toEqual([row]);
    });

    test.each<[number, readonly string[]]>([
      [84, ['CrCl 60 or more', 'CrCl 30-60']],
      [58, ['CrCl 30-60', 'CrCl 60 or more']],
      [32, ['CrCl 30-60', 'CrCl 15-30']],
      [16, ['CrCl 15-30', 'CrCl below 15']],
      [5, ['CrCl below 15', 'CrCl 15-30']],
    ])('eGFR %s shows both rows around the nearest cut, and says so', (value, shown) => {
      const texts = rows(lab('egfr', value));
      expect(texts.map((text) => text.split(':')[0])).toEqual(shown);
      expect(texts.every((text) => text.includes('eGFR used as approximation'))).toBe(true);
    });

    test('an old value, or none, gives the whole table and no row', () => {
      expect(rows(lab('crcl', 24, { date: own('2026-02-11') }))).toHaveLength(5);
      expect(rows(lab('crcl', 24, { date: own('2026-02-11') }))[0]).toMatch(/creatinine clearance 24 \(11 Feb 2026, old\), too old for a row$/);
      expect(rows()).toHaveLength(5);
      expect(rows()[0]).toMatch(/^Creatinine within 3 months, sex, weight not seen: no row by CrCl$/);
    });

    test('on dialysis its own row, no dose reckoned', () => {
      expect(rows(lab('crcl', 8), problem('dialysis'))).toEqual(['a single supplement of 25-150 mg after each 4 h of haemodialysis: see label']);
    });

    test('the columns of the table', () => expect(rows(lab('crcl', 40))[0]).toContain('(usual -> daily mg: 150 -> 75, 300 -> 150, 450 -> 225, 600 -> 300)'));
  });
});

describe('monitoring', () => {
  test('of the open tracks and their options that are not blocked, dated from today', () => {
    const of = plan([RECEIVED, PAIN, PERSISTENT, ADULT]);
    expect(whats(of)).toContain('duloxetine: Blood pressure');
    expect(whats(of).some((what) => what.startsWith('pregabalin'))).toBe(false);
    expect(of.monitoring.find(({ what, drug: name }) => name === 'duloxetine' && what === 'Pain score')).toMatchObject({ due: '2026-12-28', verification: 'D' });
    expect(of.monitoring[0]).not.toHaveProperty('due');
    expect(whats(plan([RECEIVED, PAIN, PERSISTENT, drug('tamoxifen')])).some((what) => what.startsWith('duloxetine'))).toBe(false);
  });

  test('rows with a condition show where it holds', () => {
    expect(whats(plan([RECEIVED, PAIN, PERSISTENT, ADULT]))).not.toContain('duloxetine: Sodium');
    expect(whats(plan([RECEIVED, PAIN, PERSISTENT, lab('age', 70)]))).toContain('duloxetine: Sodium');
  });

  test('an observed necrosis has its own row', () => {
    const row = 'Repeat MRI of the brain';
    expect(whats(plan([RECEIVED, NECROSIS, finding('necrosis-symptomatic', { assertion: 'absent' })]))).toContain(row);
    expect(whats(plan([RECEIVED, NECROSIS]))).not.toContain(row);
  });

  test('none where nothing is matched, none for a closed cognition; undated without today', () => {
    expect(plan([RECEIVED]).monitoring).toEqual([]);
    expect(plan([RECEIVED, MEMORY]).monitoring).toEqual([]);
    expect(plan([RECEIVED, PAIN, PERSISTENT, ADULT], {}, { today: 'soon' }).monitoring.every(({ due }) => due === undefined)).toBe(true);
  });
});

describe('the rest', () => {
  test.each<[string, readonly Finding[], readonly PlanDrug[]]>([
    ['unknown kidney function', [], []],
    ['an old value in the full row', [lab('crcl', 90, { date: own('2026-02-11') })], []],
    ['a clearance in the full row', [lab('crcl', 60)], ['gabapentin', 'pregabalin']],
    ['a clearance below it', [lab('crcl', 59)], []],
    ['an eGFR below it', [lab('egfr', 19)], []],
    ['an old value below it', [lab('egfr', 24, { date: own('2026-02-11') })], []],
    ['dialysis', [problem('dialysis')], []],
  ])('no calendar of the full dose where the kidneys ask for less: %s', (_, kidney, drugs) => {
    expect(plan([RECEIVED, PAIN, FAILED_DULOXETINE, ADULT, ...kidney]).calendars!.map(({ drug: name }) => name)).toEqual(drugs);
  });
  test('no memantine calendar below its row either', () => {
    expect([30, 29].map((value) => plan([BRAIN, MEMORY, ADULT, lab('crcl', value)]).calendars!.map(({ drug: name }) => name))).toEqual([['memantine', 'donepezil'], ['donepezil']]);
  });

  const THIRD = [RECEIVED, PAIN, FAILED_DULOXETINE, ADULT];

  test.each<[string, readonly Finding[], readonly string[]]>([
    ['kidneys that ask for no less', [lab('crcl', 60)], []],
    ['kidneys not known', [], ['gabapentin', 'pregabalin'].map((name) => `${name}: Calendar not shown. Creatinine within 3 months, sex, weight not seen: no row by CrCl D`)],
    ['an old value that asks for no less', [lab('crcl', 90, { date: own('2026-02-11') })], ['gabapentin', 'pregabalin'].map((name) => `${name}: Calendar not shown. Creatinine within 3 months, sex, weight not seen: creatinine clearance 90 (11 Feb 2026, old), too old for a row D`)],
    ['the row that applies', [lab('crcl', 42)], ['gabapentin: Calendar not shown, reduced kidney function: creatinine clearance 42; dose row CrCl 30-59 applies C', 'pregabalin: Calendar not shown, reduced kidney function: creatinine clearance 42; dose row CrCl 30-60 applies S']],
    ['an eGFR beside a cut: two rows', [lab('egfr', 58)], [
      'gabapentin: Calendar not shown, reduced kidney function: eGFR 58; eGFR used as approximation of CrCl; dose row CrCl 30-59 or 60 or more applies C', 'pregabalin: Calendar not shown, reduced kidney function: eGFR 58; eGFR used as approximation of CrCl; dose row CrCl 30-60 or 60 or more applies S']],
    ['an old value: no row', [lab('crcl', 42, { date: own('2026-02-11') })], [
      'gabapentin: Calendar not shown, reduced kidney function: creatinine clearance 42 (11 Feb 2026, old); its steps are for the full dose D', 'pregabalin: Calendar not shown, reduced kidney function: creatinine clearance 42 (11 Feb 2026, old); its steps are for the full dose D']],
    ['dialysis, whatever the value', [lab('crcl', 80), problem('dialysis')], [
      'gabapentin: Calendar not shown, on dialysis: its steps are for the full dose. Maintenance dose by CrCl, and 125, 150, 200, 250 or 350 mg after each 4 h of haemodialysis C',
      'pregabalin: Calendar not shown, on dialysis: its steps are for the full dose. A single supplement of 25-150 mg after each 4 h of haemodialysis: see label S']],
    ['not of a blocked drug', [lab('crcl', 42), finding('allergy', { name: 'gabapentin' })], ['pregabalin: Calendar not shown, reduced kidney function: creatinine clearance 42; dose row CrCl 30-60 applies S']],
  ])('a calendar not shown because of the kidneys says so: %s', (_, more, lines) => expect(leftOut([...THIRD, ...more])).toEqual(lines));

  test('with the sources of the row that stands instead, or of none', () => {
    expect(sourcesOf([...THIRD, lab('crcl', 42)])).toEqual([['label-gabapentin'], ['dailymed-renal']]);
    expect(sourcesOf([...THIRD, lab('crcl', 42, { date: own('2026-02-11') })])).toEqual([[], []]);
  });

  test('nothing of calendars under age, of drugs that are no option here, and a drug with two calendars once', () => {
    expect(leftOut([RECEIVED, PAIN, FAILED_DULOXETINE, lab('age', 12), lab('crcl', 42)])).toEqual([]);
    expect(leftOut([RECEIVED, PAIN, PERSISTENT, ADULT, lab('crcl', 42)])).toEqual([]);
    const renalRows = [...guideline.renalRows, { ...guideline.renalRows[0]!, drug: 'bevacizumab' as const }, { ...guideline.renalRows[1]!, drug: 'bevacizumab' as const }];
    expect(makePlan(assess([BRAIN, NECROSIS, FAILED, ADULT, lab('crcl', 42)]), { ...guideline, renalRows }).calendarsLeftOut!.map(({ drug: name }) => name)).toEqual(['bevacizumab']);
  });

  test('calendars of the open options, dated from today', () => {
    const of = plan([RECEIVED, PAIN, PERSISTENT, ADULT]);
    expect(of.calendars!.map(({ drug: name }) => name)).toEqual(['duloxetine']);
    expect(of.calendars![0]!.steps.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-28']);
    expect(plan([RECEIVED, PAIN, PERSISTENT], {}, { today: 'soon' }).calendars![0]!.steps[1]).toEqual({ day: 7, text: '60 mg once daily', kind: 'dose', mgPerDay: 60 });
    expect(plan([RECEIVED, PAIN, PERSISTENT, drug('tamoxifen'), lab('crcl', 60)]).calendars!.map(({ drug: name }) => name)).toEqual(['gabapentin', 'pregabalin']);
    expect(plan([RECEIVED, NECROSIS]).calendars).toEqual([]);
  });

  test('the reported latencies of this nerve after this field, and those of any nerve', () => {
    const any = ['article', 'early-transient', 'general'];
    for (const [region, nerve, fitting] of [
      ['nasopharynx', finding('optic-neuropathy'), ['optic']], ['nasopharynx', finding('neuropathy', { name: 'cranial', quote: 'hypoglossal palsy' }), []], ['pelvis', finding('neuropathy', { name: 'plexopathy' }), ['lumbosacral']],
    ] as const) expect(plan([course({ region }), nerve]).ranges).toEqual([...fitting, ...any]);
  });

  test('procedures and adjuncts with their notes', () => {
    const of = plan([RECEIVED, NECROSIS, FAILED]);
    expect(of.procedures.map(({ label }) => label)).toEqual(['Laser interstitial thermal therapy (LITT)', 'Resection']);
    expect(of.adjuncts.map(({ label }) => label)).toEqual(['Physical therapy and exercise']);
    expect([...of.procedures, ...of.adjuncts].every(({ note, sources }) => note !== '' && sources.length > 0)).toBe(true);
  });

  test('honest notes of the open steps, each once', () => {
    const { honestNotes } = plan([RECEIVED, PAIN, PERSISTENT, NECROSIS]);
    expect(honestNotes).toContain('Evidence for brain necrosis only.');
    expect(honestNotes).toContain('Pregabalin: Direct RCT in radiotherapy pain (1 trial); the article lists it at step 3.');
    expect(honestNotes).toContain('Hyperbaric oxygen: Mixed or negative for plexopathy: double-blind trial, n = 34.');
    expect(new Set(honestNotes).size).toBe(honestNotes.length);
    expect(plan([RECEIVED, NECROSIS]).honestNotes.some((note) => note.includes('Hyperbaric'))).toBe(false);
  });

  test('questions for what is missing', () => {
    const of = plan([RECEIVED, PAIN]);
    expect(of.questions).toContainEqual({ fact: 'pain-persistent', question: 'Has the pain lasted more than 4 weeks?' });
    // Every course lies elsewhere: no lesion of the brain is asked for.
    expect(of.questions.map(({ fact }) => fact)).toEqual(assess([RECEIVED, PAIN]).missing.filter((fact) => fact !== 'necrosis'));
    expect(plan([course({ site: 'brain', region: 'brain' }), PAIN]).questions.map(({ fact }) => fact)).toContain('necrosis');
    expect(plan([RECEIVED, PAIN, finding('necrosis', { assertion: 'possible' })]).questions.map(({ fact }) => fact)).toContain('necrosis');
    expect(plan([course({ site: 'thoracic spine', region: 'spine' }), PAIN]).questions.map(({ fact }) => fact)).toContain('necrosis');
  });

  test('the clinician\'s own answers, where there are any', () => {
    expect(plan([RECEIVED, PAIN], { 'pain-persistent': 'yes' }).answers).toEqual([{ fact: 'pain-persistent', text: 'pain for more than 4 weeks: yes' }]);
    expect(plan([RECEIVED, PAIN])).not.toHaveProperty('answers');
  });

  test('says what it stands on', () => {
    expect(plan([]).guideline).toEqual({ version: guideline.meta.version, released: guideline.meta.released, review: 'not reviewed by a clinician yet', article: 'pending human review (21 Aug 2025)', changes: guideline.meta.changes });
  });
});
