/**
 * Radiotherapy as clinicians write it: what each line says, put down before any
 * reader saw it, and read then: dose 0.961, fractions 0.956, date 0.901, site 0.773,
 * status 0.939. Read by the tests and by `npm run evaluate`.
 */
import { detect } from '../../lib/detect/index.ts';

/** Day from which "20 years ago" is reckoned. */
const TODAY = '2026-11-23';

/**
 * Text; total dose in Gy; fractions; date of the end, or of the beginning where
 * no end is written (none of a plan); region; whether it was given or is planned.
 * `-` where nothing of the kind is written.
 */
export type Notation = readonly [text: string, doseGy: number | '-', fractions: number | '-', date: string, region: string, status: 'given' | 'planned'];

export const notations: readonly Notation[] = [
  // Modalities
  ['IMRT 70 Gy / 35 fx to larynx and bilateral necks, completed 4/2018', 70, 35, '2018-04', 'head-neck', 'given'],
  ['VMAT, 60 Gy in 30 fractions to the left lung, finished March 2022.', 60, 30, '2022-03', 'chest', 'given'],
  ['Left lower lobe NSCLC, SBRT 48 Gy in 4 fx (BED 105.6 Gy), 9/2021.', 48, 4, '2021-09', 'chest', 'given'],
  ['SABR 55 Gy/5 # R upper lobe, Nov 2020', 55, 5, '2020-11', 'chest', 'given'],
  ['SRS 22 Gy x 1 to a left cerebellar met on 01/15/2025.', 22, 1, '2025-01-15', 'brain', 'given'],
  ['Gamma Knife radiosurgery in 2017 for a right acoustic neuroma, 12.5 Gy to the margin.', 12.5, '-', '2017', 'brain', 'given'],
  ['GKRS 13 Gy single session, left trigeminal schwannoma, 05/2019', 13, 1, '2019-05', 'brain', 'given'],
  ['CyberKnife 35 Gy in 5 sessions to L4, 8/2023.', 35, 5, '2023-08', 'spine', 'given'],
  ['Proton beam therapy 70.2 Gy(RBE) in 39 fractions for a clival chordoma, last treatment 06/30/2020.', 70.2, 39, '2020-06-30', 'skull-base', 'given'],
  ['PBT 50.4 CGE/28 fx to the sacrum in 2021 (sacral chordoma).', 50.4, 28, '2021', 'pelvis', 'given'],
  ['Carbon ion radiotherapy 70.4 Gy (RBE) in 16 fractions to the pelvis, Heidelberg 2018.', 70.4, 16, '2018', 'pelvis', 'given'],
  ['HDR brachytherapy, 6 Gy x 5, to the cervix, completed 2/2016.', 30, 5, '2016-02', 'pelvis', 'given'],
  ['LDR brachytherapy for prostate ca in 2012 (I-125 seeds, 145 Gy).', 145, '-', '2012', 'pelvis', 'given'],
  ['I-125 seed implant of the prostate, October 2009.', '-', '-', '2009-10', 'pelvis', 'given'],
  ['Vaginal cuff HDR 7 Gy x 3, last 12/14/2022', 21, 3, '2022-12-14', 'pelvis', 'given'],
  ['TBI 1200 cGy in 6 fx bid, allo-SCT 7/2011.', 12, 6, '2011-07', 'whole-body', 'given'],
  ['Total body irradiation (13.2 Gy / 8 fractions) in 1998 for ALL.', 13.2, 8, '1998', 'whole-body', 'given'],
  ['PCI 25 Gy/10 fx, Jan 2024, after chemoradiation for limited-stage SCLC.', 25, 10, '2024-01', 'brain', 'given'],
  ['TSEBT 36 Gy in 2015 for mycosis fungoides.', 36, '-', '2015', 'skin', 'given'],
  ['Total skin electron beam therapy, 12 Gy, 2020.', 12, '-', '2020', 'skin', 'given'],
  ['WBRT 30 Gy in 10 fractions 10/2023 for multiple mets.', 30, 10, '2023-10', 'brain', 'given'],
  ['XRT to R tonsil, 6996 cGy, 33 fx, ended 08/12/2014', 69.96, 33, '2014-08-12', 'head-neck', 'given'],
  ['CRT for anal ca: 54 Gy/30# with mitomycin and 5-FU, finished 5/2019.', 54, 30, '2019-05', 'pelvis', 'given'],
  ['EBRT 78 Gy in 39 fx to the prostate, 2010.', 78, 39, '2010', 'pelvis', 'given'],
  ['3D-CRT 45 Gy/25 fx pelvis 2008', 45, 25, '2008', 'pelvis', 'given'],
  ['APBI 38.5 Gy in 10 fx BID to the left breast, 3/2017.', 38.5, 10, '2017-03', 'breast', 'given'],
  ['IORT 10 Gy to the pelvic sidewall at the time of surgery, 2019.', 10, '-', '2019', 'pelvis', 'given'],
  ['Tomotherapy 50.4 Gy/28 to the retroperitoneum, June 2021.', 50.4, 28, '2021-06', 'abdomen', 'given'],
  ['Cobalt therapy to the neck in 1974.', '-', '-', '1974', 'head-neck', 'given'],
  ['Y-90 radioembolization of the right hepatic lobe 4/2022.', '-', '-', '2022-04', 'abdomen', 'given'],
  ['RAI 100 mCi in 2016 for papillary thyroid cancer.', '-', '-', '2016', 'head-neck', 'given'],
  ['Lu-177 PSMA x 6 cycles through 9/2025 for prostate cancer.', '-', '-', '2025-09', 'pelvis', 'given'],
  ['MR-linac SBRT 36.25 Gy/5 fx prostate, completed 02/03/2026', 36.25, 5, '2026-02-03', 'pelvis', 'given'],
  ['Neutron therapy 19.2 nGy in 12 fx to the left parotid, 1996.', '-', 12, '1996', 'head-neck', 'given'],
  ['FSRT 25 Gy in 5 fractions to the L frontal resection cavity 7/8/2024.', 25, 5, '2024-07-08', 'brain', 'given'],
  ['Electron boost 10 Gy in 5 fx to the lumpectomy cavity, 2013.', 10, 5, '2013', 'breast', 'given'],
  ['Hippocampal-avoidance WBRT 30Gy/10fx, done 11/2025', 30, 10, '2025-11', 'brain', 'given'],
  ['Chemo-RT 60Gy/30# for NSCLC 2020', 60, 30, '2020', 'chest', 'given'],
  ['Re-irradiation of T6-T8, 20 Gy in 5 fx, 03/2025.', 20, 5, '2025-03', 'spine', 'given'],
  ['ISRT 30.6 Gy/17 fx to the mediastinum for Hodgkin lymphoma, 2018', 30.6, 17, '2018', 'chest', 'given'],
  // Dose and fractions
  ['5040 cGy in 28 fx to whole pelvis, 2004', 50.4, 28, '2004', 'pelvis', 'given'],
  ['60Gy/30# to the oesophagus, Feb 2019', 60, 30, '2019-02', 'chest', 'given'],
  ['8 Gy x 1 to the right femur 6/2024', 8, 1, '2024-06', 'limb', 'given'],
  ['Single 8 Gy fraction to T12 on 14 May 2025.', 8, 1, '2025-05-14', 'spine', 'given'],
  ['Radiotherapy (50,4Gy) of the rectum in 2011.', 50.4, '-', '2011', 'pelvis', 'given'],
  ['She received radiotherapy, Gy 50 with a boost of Gy 10, on the left breast in 2007.', 60, '-', '2007', 'breast', 'given'],
  ['RT 2 Gy/d to 66 Gy, larynx, 2015.', 66, 33, '2015', 'head-neck', 'given'],
  ['Breast RT 45 + 5.4 Gy boost, 2016', 50.4, '-', '2016', 'breast', 'given'],
  ['XRT to pelvis, 45 Gy + 9 Gy boost (total 54 Gy), 2017.', 54, '-', '2017', 'pelvis', 'given'],
  ['H&N IMRT, total 70 Gy, 2 Gy per fraction, ended 3/3/2021.', 70, 35, '2021-03-03', 'head-neck', 'given'],
  ['RT dose 50.4 Gy (1.8 Gy x 28) to the stomach, 2022.', 50.4, 28, '2022', 'abdomen', 'given'],
  ['XRT 28 x 1.8 Gy to the pancreas, 2020', 50.4, 28, '2020', 'abdomen', 'given'],
  ['Whole breast 42.56 Gy/16 then boost 10 Gy/4, finished 09/2020; breast radiation tolerated well.', 52.56, 20, '2020-09', 'breast', 'given'],
  ['Received 4000 rads to the mantle in 1978.', 40, '-', '1978', 'chest', 'given'],
  ['4,500 cGy to the para-aortic nodes, 25 fractions, 1999', 45, 25, '1999', 'abdomen', 'given'],
  ['Radiation: 66 Gray, 33 fractions, supraclavicular fossa, 2003.', 66, 33, '2003', 'axilla', 'given'],
  ['26 Gy in 5 fractions (FAST-Forward) right breast RT, Oct 2023', 26, 5, '2023-10', 'breast', 'given'],
  ['30 Gy/10 to the cauda equina region, palliative RT 1/2026.', 30, 10, '2026-01', 'spine', 'given'],
  ['20Gy/5# palliative radiotherapy to the left hip 19/06/2023', 20, 5, '2023-06-19', 'pelvis', 'given'],
  ['Received 33 sessions of radiotherapy to the right breast in 2014.', '-', 33, '2014', 'breast', 'given'],
  ['35 treatments of IMRT to the oropharynx, last one 12/20/2016', '-', 35, '2016-12-20', 'head-neck', 'given'],
  ['Thirty fractions of RT to the brain, 2019 (glioblastoma).', '-', 30, '2019', 'brain', 'given'],
  ['RT 59.4/33 for anaplastic astrocytoma 2012', 59.4, 33, '2012', 'brain', 'given'],
  ['XRT 5000/25 preop rectum 2009.', 50, 25, '2009', 'pelvis', 'given'],
  ['Post-op RT 6600 cGy/33 to R parotid bed, 2018', 66, 33, '2018', 'head-neck', 'given'],
  ['54 Gy in 27 daily fractions to the optic nerve sheath meningioma, 2010; radiotherapy at another hospital.', 54, 27, '2010', 'brain', 'given'],
  ['Radiotherapy 40Gy in 15# over 3 weeks to left chest wall, 2022', 40, 15, '2022', 'breast', 'given'],
  ['RT: 50 Gy/25 fx/5 wks to the axilla in 1992.', 50, 25, '1992', 'axilla', 'given'],
  ['XRT total dose 6480 cGy at 180 cGy per fraction to the prostate bed, 2013.', 64.8, 36, '2013', 'pelvis', 'given'],
  ['DT 66Gy/33f to nasopharynx, 2008 radiotherapy', 66, 33, '2008', 'nasopharynx', 'given'],
  ['Radiotherapy of the nasopharynx (70 Gy/33 fr) June, 2006', 70, 33, '2006-06', 'nasopharynx', 'given'],
  ['Craniospinal irradiation 36 Gy, boosted to 55.8 Gy posterior fossa, 1995 (medulloblastoma).', 55.8, '-', '1995', 'brain', 'given'],
  ['CSI 23.4 Gy + PF boost to 54 Gy, 2001, medulloblastoma', 54, '-', '2001', 'brain', 'given'],
  ['Chest wall & SCV 50 Gy in 25 + scar boost 10 Gy in 5; RT done 2/2/2015', 60, 30, '2015-02-02', 'breast', 'given'],
  ['SIB-IMRT 69.3/56 Gy in 33 fx base of tongue, 2019.', 69.3, 33, '2019', 'head-neck', 'given'],
  ['Dose painting IMRT: 70/63/56 Gy in 35 fractions to larynx, 2017', 70, 35, '2017', 'head-neck', 'given'],
  ['Hypofractionated RT 60 Gy/20 fx prostate 2021', 60, 20, '2021', 'pelvis', 'given'],
  ['Gamma Knife 20 Gy @ 50% isodose to R parietal met 3/14/2024', 20, '-', '2024-03-14', 'brain', 'given'],
  ['SRS to 3 brain mets (20 Gy, 20 Gy, 18 Gy), Aug 2025', 20, '-', '2025-08', 'brain', 'given'],
  ['SBRT 27Gy/3# to T9, EQD2 not calculated, 2023.', 27, 3, '2023', 'spine', 'given'],
  ['6 MV photons, 45 Gy/25 fx, inguinal nodes, RT 2016', 45, 25, '2016', 'pelvis', 'given'],
  ['RT 50 Gy @ 2 Gy/fx to right thigh sarcoma, preop, 2020', 50, 25, '2020', 'limb', 'given'],
  ['twice-daily thoracic RT 45 Gy/30 fx BID, SCLC, 2022', 45, 30, '2022', 'chest', 'given'],
  ['XRT completed 66.6 Gy to prostatic fossa 7/2015', 66.6, '-', '2015-07', 'pelvis', 'given'],
  ['RT x 5 weeks to the left breast in 1985', '-', '-', '1985', 'breast', 'given'],
  ['6 weeks of daily radiation to the neck, fall 2019', '-', '-', '2019', 'head-neck', 'given'],
  ['He got 25 of 30 planned fractions (50 Gy) of XRT to the esophagus, 2020.', 50, 25, '2020', 'chest', 'given'],
  ['RT L breast 50.0 Gy; 25 fx; 2018', 50, 25, '2018', 'breast', 'given'],
  ['Orthovoltage RT 40 Gy/10 nose, 2012', 40, 10, '2012', 'head-neck', 'given'],
  ['70Gy in 7 weeks, tongue base, radiotherapy 2018', 70, '-', '2018', 'head-neck', 'given'],
  // Dates
  ['s/p XRT 2019', '-', '-', '2019', '-', 'given'],
  ['S/P XRT to the pelvis 3/2021.', '-', '-', '2021-03', 'pelvis', 'given'],
  ['Mantle radiotherapy 20 years ago for Hodgkin disease.', '-', '-', '2006', 'chest', 'given'],
  ["Breast cancer, lumpectomy and radiation in '98.", '-', '-', '1998', 'breast', 'given'],
  ['Radiotherapy to the chest wall completed 12.03.2024.', '-', '-', '2024-03-12', 'breast', 'given'],
  ['Pelvic RT 2019-2020.', '-', '-', '2020', 'pelvis', 'given'],
  ['Cranial radiation at age 14 for ALL.', '-', '-', '-', 'brain', 'given'],
  ['XRT neck, aged 30, for laryngeal cancer.', '-', '-', '-', 'head-neck', 'given'],
  ['Finished radiation to the left breast six months ago.', '-', '-', '2026-05', 'breast', 'given'],
  ['Radiation to the prostate ended last year.', '-', '-', '2025', 'pelvis', 'given'],
  ['RT to right axilla, 01/2005 - 02/2005', '-', '-', '2005-02', 'axilla', 'given'],
  ['IMRT 11/02/2020-12/22/2020 to the larynx', '-', '-', '2020-12-22', 'head-neck', 'given'],
  ['RT to the sacrum 3/1/2023 through 4/12/2023.', '-', '-', '2023-04-12', 'pelvis', 'given'],
  ['Started RT 05/06/2024 and completed 06/14/2024, rectum.', '-', '-', '2024-06-14', 'pelvis', 'given'],
  ['Radiotherapy from Jan to March 2012 to the mediastinum.', '-', '-', '2012-03', 'chest', 'given'],
  ['Had XRT to the brain in the spring of 2021.', '-', '-', '2021', 'brain', 'given'],
  ['Radiation (2003) for cervical cancer.', '-', '-', '2003', 'pelvis', 'given'],
  ['2011: radiotherapy to the left breast.', '-', '-', '2011', 'breast', 'given'],
  ['In June 2015 she underwent chemoradiation for cervical cancer.', '-', '-', '2015-06', 'pelvis', 'given'],
  ['Post mastectomy radiation, completed on 2018-09-30.', '-', '-', '2018-09-30', '-', 'given'],
  ['Completed chemoradiation on July 4th, 2022 for oropharyngeal SCC.', '-', '-', '2022-07-04', 'head-neck', 'given'],
  ['XRT end date: 15-Aug-2019; site: L breast.', '-', '-', '2019-08-15', 'breast', 'given'],
  ['She is 11 years out from radiotherapy to the axilla.', '-', '-', '2015-11', 'axilla', 'given'],
  ['Radiation in the early 1990s for Hodgkin lymphoma (mantle field).', '-', '-', '1990', 'chest', 'given'],
  ['Last fraction of breast RT on 22 Nov 2018.', '-', '-', '2018-11-22', 'breast', 'given'],
  ['Pt finished XRT 7/22 to R lung.', '-', '-', '2026-07-22', 'chest', 'given'],
  ['WBRT, 9/15/25.', '-', '-', '2025-09-15', 'brain', 'given'],
  ['Adjuvant RT (Apr 2010 to May 2010), left breast', '-', '-', '2010-05', 'breast', 'given'],
  ['Two years ago he completed proton therapy to the skull base.', '-', '-', '2024', 'skull-base', 'given'],
  ['Radiation therapy in childhood for a Wilms tumor.', '-', '-', '-', 'abdomen', 'given'],
  ["RT to neck Sept '07", '-', '-', '2007-09', 'head-neck', 'given'],
  ['Gamma knife 2015 and WBRT 2016 for brain metastases.', '-', '-', '2015', 'brain', 'given'],
  // Sites
  ['Axillary and supraclavicular radiotherapy, 50 Gy/25, 1988', 50, 25, '1988', 'axilla', 'given'],
  ['RT L breast/SCF/axilla 50/25 in 2010', 50, 25, '2010', 'breast', 'given'],
  ['Internal mammary chain irradiation 1984', '-', '-', '1984', 'breast', 'given'],
  ['Irradiation of the cauda equina, 30 Gy/10.', 30, 10, '-', 'spine', 'given'],
  ['Nasopharyngeal carcinoma s/p chemoradiation 2013.', '-', '-', '2013', 'nasopharynx', 'given'],
  ['Sinonasal carcinoma, proton therapy 66 Gy, 2019', 66, '-', '2019', 'nasopharynx', 'given'],
  ['Orbital RT 30 Gy/15 for lymphoma in 2016', 30, 15, '2016', 'head', 'given'],
  ['Pituitary radiotherapy 45 Gy in 25 fx 1990', 45, 25, '1990', 'skull-base', 'given'],
  ['Seminoma, dog-leg RT 25 Gy/20 fx in 1997', 25, 20, '1997', 'abdomen', 'given'],
  ['Pancoast tumour with chemoRT 45 Gy, 2005', 45, '-', '2005', 'chest', 'given'],
  ['Thyroid bed XRT 60 Gy 2014', 60, '-', '2014', 'head-neck', 'given'],
  ['Right buttock sarcoma, preop XRT 50/25, 2018', 50, 25, '2018', 'pelvis', 'given'],
  ['Left calf liposarcoma, postoperative radiation 60 Gy/30, 2011', 60, 30, '2011', 'limb', 'given'],
  ['Cervix: EBRT 45 Gy/25 2015', 45, 25, '2015', 'pelvis', 'given'],
  ['Vulva + bilateral groins RT 2016', '-', '-', '2016', 'pelvis', 'given'],
  ['radiation to L-spine (L3-L5) 30/10, 2/2022', 30, 10, '2022-02', 'spine', 'given'],
  ['C-spine RT 2020 for myeloma', '-', '-', '2020', 'spine', 'given'],
  ['Head and neck radiation, remote.', '-', '-', '-', 'head-neck', 'given'],
  ['Lacrimal gland carcinoma, 60 Gy in 30 fx post-op RT 2017', 60, 30, '2017', 'head', 'given'],
  ['Maxillary sinus ca; IMRT 66 Gy 2015', 66, '-', '2015', 'nasopharynx', 'given'],
  ['Temporal lobe glioma RT 54 Gy/30 2009', 54, 30, '2009', 'brain', 'given'],
  ['Right supraclavicular LN radiation 2021', '-', '-', '2021', 'axilla', 'given'],
  ['Left humerus metastasis, 8Gy/1#, 03/04/2024.', 8, 1, '2024-03-04', 'limb', 'given'],
  ['Bladder RT 64 Gy in 32 # finished 2014', 64, 32, '2014', 'pelvis', 'given'],
  ['Flank RT for Wilms 10.8 Gy 1983', 10.8, '-', '1983', 'abdomen', 'given'],
  ['Lumbosacral spine XRT 1989, 36 Gy', 36, '-', '1989', 'spine', 'given'],
  ['Para-aortic and pelvic RT 45 Gy/25, 2018', 45, 25, '2018', 'abdomen', 'given'],
  ['Inverted Y irradiation 1976', '-', '-', '1976', 'abdomen', 'given'],
  ['Subtotal nodal irradiation for Hodgkin, 1986', '-', '-', '1986', '-', 'given'],
  ['Keloid XRT 12 Gy/3 left ear, 2019', 12, 3, '2019', 'head-neck', 'given'],
  // As problem lists and letters have it
  ['Hx of radiation therapy - left breast (2012)', '-', '-', '2012', 'breast', 'given'],
  ['Prostate cancer (T2bN0), s/p IMRT 79.2 Gy (2015)', 79.2, '-', '2015', 'pelvis', 'given'],
  ['Previous radical radiotherapy to the neck in 1999 (66Gy in 33#)', 66, 33, '1999', 'head-neck', 'given'],
  ['Radiotherapy: Yes, left chest wall, 50Gy/25F', 50, 25, '-', 'breast', 'given'],
  ['Radiation therapy: completed 8/2017, pelvis, 50.4 Gy', 50.4, '-', '2017-08', 'pelvis', 'given'],
  ['Adjuvant chemoradiotherapy, completed. 2018. Rectum.', '-', '-', '2018', 'pelvis', 'given'],
  ['Lung ca - RUL - CCRT 60Gy/30fr (2019/5)', 60, 30, '2019-05', 'chest', 'given'],
  ['Status post external beam radiation to the prostate, 8100 cGy', 81, '-', '-', 'pelvis', 'given'],
  ['Previously irradiated axilla (50 Gy, 1990)', 50, '-', '1990', 'axilla', 'given'],
  ['Underwent trimodality therapy with RT 50.4Gy for esophageal cancer 2021', 50.4, '-', '2021', 'chest', 'given'],
  ['Currently receiving XRT to the larynx, started 11/02/2026.', '-', '-', '2026-11-02', 'head-neck', 'given'],
  ['On week 3 of chemoRT for glioblastoma.', '-', '-', '-', 'brain', 'given'],
  ['Received 12 of 30 fractions so far, radiotherapy to the pelvis.', '-', 12, '-', 'pelvis', 'given'],
  // Plans, offers and refusals
  ['Plan: adjuvant RT 50 Gy/25 to the left breast.', 50, 25, '-', 'breast', 'planned'],
  ['Will start IMRT to the larynx, 70 Gy in 35 fractions, next week.', 70, 35, '-', 'head-neck', 'planned'],
  ['CT simulation 12/01/2026 for SBRT 50 Gy/5 to the RUL.', 50, 5, '-', 'chest', 'planned'],
  ['She was offered post-lumpectomy radiation and declined.', '-', '-', '-', '-', 'planned'],
  ['Recommend WBRT 30 Gy/10.', 30, 10, '-', 'brain', 'planned'],
  ['Scheduled to begin pelvic radiation on 12/07/2026.', '-', '-', '-', 'pelvis', 'planned'],
  ['We discussed SRS vs WBRT for the new metastases.', '-', '-', '-', 'brain', 'planned'],
  ['Consider palliative RT 8 Gy x 1 to the hip.', 8, 1, '-', 'pelvis', 'planned'],
  ['Not yet started on XRT to the breast.', '-', '-', '-', 'breast', 'planned'],
  ['Awaiting radiotherapy planning for the prostate.', '-', '-', '-', 'pelvis', 'planned'],
  ['She refuses radiation to the chest wall.', '-', '-', '-', 'breast', 'planned'],
  ['Referred for consideration of radiotherapy to L2.', '-', '-', '-', 'spine', 'planned'],
  ['Tumor board recommends chemoradiation 60 Gy/30 fx, lung.', 60, 30, '-', 'chest', 'planned'],
  ['If margins are positive, PORT to 60 Gy in 30 fx.', 60, 30, '-', '-', 'planned'],
  ['To receive 25 Gy in 5 fractions to the rectum before surgery (radiotherapy).', 25, 5, '-', 'pelvis', 'planned'],
  ['Rad onc to see; may need RT to spine.', '-', '-', '-', 'spine', 'planned'],
];

export interface NotationScore { readonly name: 'dose' | 'fractions' | 'date' | 'site' | 'status'; readonly right: number; readonly of: number; readonly wrong: readonly string[] }

/** What is read of one line, in the words of the table. */
export function readNotation(text: string): Record<NotationScore['name'], string> {
  const found = detect({ text, structure: [] }, { today: TODAY }).findings.filter(({ concept, name }) => concept === 'radiotherapy' && name !== 'effect');
  const first = found.find(({ assertion, course }) => assertion === 'present' && course) ?? found.find(({ course }) => course) ?? found[0];
  const { doseGy, fractions, ended, started, region } = first?.course ?? {};
  const status = first?.assertion === 'present' ? 'given' : first?.assertion ?? 'nothing';
  return { dose: String(doseGy ?? '-'), fractions: String(fractions ?? '-'), date: status === 'planned' ? '-' : (ended ?? started)?.iso ?? '-', site: region ?? '-', status };
}

/** How many lines are read exactly, by what is asked, and which are not. */
export function scoreNotations(): NotationScore[] {
  const names = ['dose', 'fractions', 'date', 'site', 'status'] as const;
  const read = notations.map(([text, dose, fractions, date, site, status]) => ({ text, is: readNotation(text), should: { dose: String(dose), fractions: String(fractions), date, site, status } }));
  return names.map((name) => {
    const wrong = read.flatMap(({ text, is, should }) => (is[name] === should[name] ? [] : [`${text} -> ${name} ${is[name]}, should be ${should[name]}`]));
    return { name, right: read.length - wrong.length, of: read.length, wrong };
  });
}
