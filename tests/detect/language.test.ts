import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../lib/detect/index.ts';
import { foreignLanguage } from '../../lib/detect/language.ts';

const notes: Readonly<Record<string, string>> = {
  German: 'Die Patientin wurde nach der Operation des Mammakarzinoms mit 50 Gy bestrahlt. Seit zwei Jahren bestehen Kribbeln und Taubheit in der linken Hand, keine Schmerzen. Es wird eine Plexopathie vermutet. Unter Gabapentin ist die Symptomatik nicht gebessert. Eine MRT des Plexus ist für den nächsten Monat geplant.',
  French: 'La patiente a été traitée par radiothérapie du sein gauche avec une dose de 50 Gy. Elle se plaint depuis deux ans de fourmillements dans la main gauche, sans douleur. Le bilan ne montre pas de récidive. Une IRM du plexus est prévue le mois prochain pour cette patiente.',
  Spanish: 'La paciente fue tratada con radioterapia de la mama izquierda hace cinco años. Desde hace dos años refiere hormigueo en la mano izquierda, sin dolor. Se realizó una resonancia que no muestra recidiva. El tratamiento con gabapentina no ha sido eficaz para los síntomas del brazo.',
  Italian: 'La paziente è stata trattata con radioterapia della mammella sinistra dopo intervento. Da due anni riferisce formicolio alla mano sinistra, senza dolore. La risonanza non mostra recidiva di malattia. Il trattamento con gabapentin non ha dato beneficio per il disturbo del braccio che si è aggravato.',
  Dutch: 'De patiënt is behandeld met radiotherapie van de linker borst. Sinds twee jaar heeft zij tintelingen in de linker hand, zonder pijn. Een MRI van de plexus wordt voor volgende maand aangevraagd. Er is geen aanwijzing voor een recidief op de laatste scan. Het beleid werd met haar besproken.',
};
const english = 'The patient was treated with radiotherapy of the left breast. For two years she has had tingling of the left hand without pain. An MRI of the plexus is planned for next month. There is no evidence of recurrence on the last scan, and she denies weakness of the arm.';

describe('a text that is not in English', () => {
  test.each(Object.entries(notes))('%s is named, whatever the page declares', (name, text) => {
    expect(foreignLanguage(text)).toBe(name);
    expect(foreignLanguage(text, 'en-US')).toBe(name);
  });
  test('by its script', () => {
    const russian = 'Пациентка получила лучевую терапию на левую молочную железу.';
    expect(foreignLanguage(russian, 'ru')).toBe('Russian');
    expect(foreignLanguage(russian)).toBe('another language (Cyrillic script)');
    expect(foreignLanguage('患者接受了左乳房放射治疗,之后左手麻木。')).toBe('another language (Han script)');
  });
  test('by what the page declares where the text is short', () => {
    expect(foreignLanguage('Diagnosen: Plexopathie links', 'de-DE')).toBe('German');
    expect(foreignLanguage('Diagnosen: Plexopathie links')).toBeUndefined();
    expect(foreignLanguage('Diagnosen', 'xx-nonsense-')).toBeUndefined();
    expect(foreignLanguage('', 'de')).toBeUndefined();
  });
});

describe('English', () => {
  test.each([['de'], ['fr-CA'], [''], ['en']])('is read where the page declares "%s"', (declared) => {
    expect(foreignLanguage(english, declared)).toBeUndefined();
  });
  test('in the short style of charts, too', () => {
    const terse = 'BP 126/74 HR 72. Gabapentin 300 mg PO TID. Duloxetine 60 mg PO daily. CN II-XII intact. 5/5 strength. Na 138 K 4.1 Cr 0.9. L breast ca s/p XRT 50 Gy 2015. Numb L hand x 2 y. A/P: RIBP. EMG. RTC 3 mo. DM2 on metformin. Lab: CBC, CMP. No LAD. Abd soft NT ND. Ext no CCE.'.repeat(3);
    expect(foreignLanguage(terse)).toBeUndefined();
    expect(foreignLanguage(terse, 'de')).toBeUndefined();
  });
  test('with a foreign quotation in it', () => {
    expect(foreignLanguage(`${english} ${english} Outside letter: ${notes['German']!.slice(0, 120)}`)).toBeUndefined();
  });
});

test('detection names it and still reads what it can', () => {
  expect(detect({ text: notes['German']!, structure: [] }).language).toBe('German');
  expect(detect({ text: english, structure: [], language: 'de' })).not.toHaveProperty('language');
  expect(detect({ text: 'Diagnosen: Plexopathie', structure: [], language: 'de' }).language).toBe('German');
});

/** Any text of UTF-16 units up to `highest`, halves of pairs too. */
const units = (longest: number, highest: number): fc.Arbitrary<string> => fc.array(fc.integer({ min: 0, max: highest }), { maxLength: longest }).map((codes) => String.fromCharCode(...codes));

test('no text or tag breaks it', () => {
  fc.assert(fc.property(units(400, 0xffff), units(20, 0x7f), (text, tag) => {
    expect(['string', 'undefined']).toContain(typeof foreignLanguage(text, tag));
  }));
});
