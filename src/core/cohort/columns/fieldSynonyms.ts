import { COUNT_SYNONYMS } from "../counts/countSynonyms";
import { FLAG_SYNONYMS } from "./flagSynonyms";
import { PLACE_SYNONYMS } from "./placeSynonyms";
import { RONI_SYNONYMS } from "./roniSynonyms";
import type { FieldSynonyms } from "./extractFields";

/**
 * The headings of extracts.
 *
 * @source NCCIS XML flattened by Servelec and Microdec (2016, 2022), council extracts 2022-24, One IYSS imports, DfE
 *   scorecard and Explore Education Statistics tables 2022-26; the rest are variants of these
 */
export const FIELD_SYNONYMS: readonly FieldSynonyms[] = [
  {
    field: "personId",
    weight: 1,
    headings: [
      "YoungPersonsID",
      "Young Person ID",
      "YPID",
      "YP ID",
      "stud_id",
      "student_id",
      "Client ID",
      "Client Ref",
    ],
  },
  {
    field: "personId",
    weight: 0.95,
    headings: [
      "Client Reference",
      "Client Number",
      "Core ID",
      "Person ID",
      "Person Ref",
      "Person Reference",
      "CCIS ID",
    ],
  },
  { field: "personId", weight: 0.92, headings: ["NCCIS ID", "Record ID", "Case ID", "IYSS ID", "Unique ID"] },
  { field: "personId", weight: 0.84, headings: ["UPN", "UniquePupilNumber"] },
  { field: "personId", weight: 0.83, headings: ["ULN", "UniqueLearnerNo", "UniqueLearnerNumber"] },
  { field: "personId", weight: 0.6, headings: ["ID", "Ref", "Reference"] },
  { field: "previousId", weight: 1, headings: ["PreviousYPIDIdentifier", "Previous YPID", "Previous ID"] },
  {
    field: "district",
    weight: 1,
    headings: [
      "District",
      "District Name",
      "Home District",
      "Local Authority District",
      "lad_name",
      "District Council",
    ],
  },
  {
    field: "district",
    weight: 0.95,
    headings: ["District of Residence", "Residence District", "Borough", "borough_name", "LAD", "Home Borough"],
  },
  { field: "district", weight: 0.8, headings: ["Area", "Area Name", "Locality", "Team Area", "Home Area"] },
  { field: "districtCode", weight: 1, headings: ["lad_code", "District Code", "LAD23CD", "LAD22CD", "LAD24CD"] },
  ...PLACE_SYNONYMS,
  { field: "leadLea", weight: 1, headings: ["LeadLEA", "Lead LEA Code", "Lead LA", "Lead LA Code", "Lead Authority"] },
  { field: "leaCode", weight: 1, headings: ["LEACode", "LA Code", "LEA", "Returning LA", "Local Authority Code"] },
  {
    field: "birth",
    weight: 1,
    headings: [
      "DOB",
      "Date of Birth",
      "Birth Date",
      "D.O.B",
      "month/year of birth",
      "moth/year of birth",
      "Birth Month",
    ],
  },
  {
    field: "yearGroup",
    weight: 1,
    headings: ["Year Group", "Yr Group", "NC Year", "nc_year_actual", "yeargrp", "ncy", "School Year", "NC Year Group"],
  },
  {
    field: "yearGroup",
    weight: 0.92,
    headings: ["Academic Year Group", "National Curriculum Year", "Current Year Group", "Yr", "ncciscohort"],
  },
  { field: "yearGroup", weight: 0.8, headings: ["Cohort Year", "Cohort", "Year"] },
  {
    field: "academicAge",
    weight: 1,
    headings: [
      "academic_age",
      "Academic Age",
      "Age at 31 August",
      "Age 31 Aug",
      "Age at 31/08",
      "Age at start of year",
    ],
  },
  { field: "age", weight: 0.95, headings: ["Age", "Current Age", "Age in years"] },
  {
    field: "activity",
    weight: 1,
    headings: ["ActivityCode", "Current_Activity_Code", "NCCIS_Current_Activity_Code", "nccis_code", "CCIS Code"],
  },
  {
    field: "activity",
    weight: 0.95,
    headings: [
      "Destination Code",
      "Current Situation Code",
      "Situation Code",
      "Status Code",
      "Current Activity Code No",
    ],
  },
  { field: "activity", weight: 0.8, headings: ["Code", "Current Code", "NCCIS", "NCCIS Activity", "NCCIS Status"] },
  {
    field: "activityWords",
    weight: 0.8,
    headings: [
      "Current Activity",
      "Activity",
      "Activity Description",
      "Current Situation",
      "Situation",
      "Main Activity",
    ],
  },
  {
    field: "activityWords",
    weight: 0.75,
    headings: ["Destination", "Current Destination", "Activity Name", "Activity Label", "Current Status", "EET Status"],
  },
  {
    field: "activityWords",
    weight: 0.7,
    headings: [
      "NEET Status",
      "Status",
      "SituationSubGroup",
      "Situation Sub Group",
      "SituationGroup",
      "Situation Group",
    ],
  },
  {
    field: "start",
    weight: 1,
    headings: [
      "StartDate",
      "Current_Activity_Start_Date",
      "Activity Start",
      "Activity Start Date",
      "Destination Start",
    ],
  },
  {
    field: "start",
    weight: 0.95,
    headings: ["Situation Start Date", "Destination Start Date", "Start", "Date Started"],
  },
  {
    field: "end",
    weight: 0.95,
    headings: ["EndDate", "Activity End Date", "Situation End Date", "Activity End", "End"],
  },
  { field: "neetStart", weight: 1, headings: ["NEETStartDate", "NEET Start", "NEET Since", "Date NEET", "NEET From"] },
  {
    field: "neetStart",
    weight: 0.95,
    headings: ["Date Became NEET", "NEET Date", "Start of NEET", "NEET Spell Start"],
  },
  { field: "ascertained", weight: 1, headings: ["DateAscertained", "Current_Activity_Recorded", "Date Recorded"] },
  {
    field: "verified",
    weight: 1,
    headings: [
      "DateVerified",
      "confirmed_date",
      "Current_Activity_Verification_Date",
      "Confirmed Date",
      "Verified Date",
    ],
  },
  {
    field: "verified",
    weight: 0.95,
    headings: ["Last Confirmed", "Last Verified", "Date Confirmed", "Last Contact Date"],
  },
  {
    field: "lapseDate",
    weight: 1,
    headings: ["DueToLapseDate", "NCCIS_Currency_Due_to_Lapse_Date", "Due To Lapse", "Lapse Date", "Currency Expiry"],
  },
  {
    field: "lapseDate",
    weight: 0.95,
    headings: [
      "Expiry Date",
      "Currency End Date",
      "Situation Expiry Date",
      "Currency Expiry Date",
      "Expires",
      "Expiry",
    ],
  },
  {
    field: "lapsedFlag",
    weight: 1,
    headings: ["CurrencyLapsed", "NCCIS_Currency_Lapsed_Indicator", "Lapsed", "Expired", "Lapsed Flag", "Is Lapsed"],
  },
  // Some systems write the day under the name of the flag, and the flag under the name of the day.
  { field: "lapseDate", weight: 0.88, headings: ["CurrencyLapsed", "Currency Lapsed Date", "Lapsed", "Expired"] },
  { field: "lapsedFlag", weight: 0.88, headings: ["Due To Lapse", "Lapse", "Currency Expiry", "Expiry"] },
  {
    field: "periodEnd",
    weight: 1,
    headings: ["PeriodEnd", "Period End Date", "Month End", "Snapshot Date", "time_recorded", "Report Date", "As at"],
  },
  { field: "cohortStatus", weight: 1, headings: ["CohortStatus", "Cohort Status Code", "YP Cohort Status"] },
  { field: "cohortStatus", weight: 0.85, headings: ["Cohort"] },
  { field: "periodEnd", weight: 0.8, headings: ["Cohort", "Cohort Month", "Month", "Period", "time_period"] },
  { field: "sex", weight: 1, headings: ["Gender", "Sex", "sex_code", "Gender Code", "M/F"] },
  { field: "send", weight: 1, headings: ["SENDFlag", "EHCP", "EHC Plan", "Has EHCP", "EHCP Flag", "SEND (EHCP)"] },
  { field: "send", weight: 0.95, headings: ["SEND", "LDD_Flag", "LDD", "EHC", "SEND Status"] },
  { field: "senSupport", weight: 1, headings: ["SENSupportFlag", "SEN Support", "sensupport", "SEND Support"] },
  { field: "senProvision", weight: 1, headings: ["sen_provision", "SEN Status", "SEN Stage", "SEN"] },
  {
    field: "senProvision",
    weight: 0.89,
    headings: ["SEND", "SEND Status", "SEND Type", "SEN Type", "SEND Provision", "SEN Support", "EHCP / SEN Support"],
  },
  {
    field: "characteristic",
    weight: 1,
    headings: [
      "CharacteristicCode",
      "Characteristic",
      "Characteristics",
      "Characteristic Codes",
      "Vulnerable Group Code",
    ],
  },
  { field: "characteristic", weight: 0.92, headings: ["IC01", "Characteristic Description", "Vulnerable Groups"] },
  ...FLAG_SYNONYMS,
  ...RONI_SYNONYMS,
  {
    field: "private",
    weight: 1,
    headings: ["GivenName", "MiddleName", "FamilyName", "Forename", "Forenames", "Surname", "First Name", "Last Name"],
  },
  {
    field: "private",
    weight: 1,
    headings: ["Name", "Full Name", "Young Person", "YP Name", "Client Name", "Known As"],
  },
  {
    field: "private",
    weight: 1,
    headings: [
      "Address",
      "AddressLine1",
      "AddressLine2",
      "AddressLine3",
      "AddressLine4",
      "Street",
      "House",
      "Town",
      "County",
    ],
  },
  {
    field: "private",
    weight: 1,
    headings: ["Postcode", "Post Code", "Home Postcode", "Email", "E-mail", "Email Address", "NI Number"],
  },
  {
    field: "private",
    weight: 1,
    headings: ["Phone", "Telephone", "Mobile", "Mobile Number", "Phone Number", "Tel", "Home Phone", "Parent Name"],
  },
  ...COUNT_SYNONYMS,
];
