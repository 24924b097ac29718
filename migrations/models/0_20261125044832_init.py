from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" BIGINT,
    "role" VARCHAR(32) NOT NULL,
    "operation" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "subject_row" BIGINT,
    "body" TEXT NOT NULL,
    "previous" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX "idx_audit_entry_subject_aa318b" ON "audit_entry" ("subject", "subject_row");
CREATE INDEX "idx_audit_entry_actor_51f72e" ON "audit_entry" ("actor");
COMMENT ON TABLE "audit_entry" IS 'One act in the chain: `hash` is the SHA-256 of the entry before''s hash and this body.';
CREATE TABLE "stored_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "type" VARCHAR(8) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "uploader_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stored_file_sha256_1a16cf" ON "stored_file" ("sha256");
CREATE INDEX "idx_stored_file_uploade_fb8e6e" ON "stored_file" ("uploader_id");
COMMENT ON COLUMN "stored_file"."type" IS 'PDF: PDF\nPNG: PNG\nJPEG: JPEG\nDOCX: DOCX\nXLSX: XLSX\nOFD: OFD';
COMMENT ON TABLE "stored_file" IS 'A file as somebody gave it: its name, and the hash under which its content is kept.';
CREATE TABLE "industry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "group" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "industry"."group" IS 'STRATEGIC: STRATEGIC\nFUTURE: FUTURE\nTRADITIONAL: TRADITIONAL\nSPECIAL: SPECIAL';
COMMENT ON COLUMN "industry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "industry" IS 'An industry of the city''s dictionary (产业).';
CREATE TABLE "plan_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "city" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "plan_version" IS 'One loading of a plan file that differed from the one before.';
CREATE TABLE "scope_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "kind" VARCHAR(32),
    "industry" VARCHAR(40),
    "source" VARCHAR(40),
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "scope_entry"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON COLUMN "scope_entry"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "scope_entry" IS 'One industry or one source that an organization, or a kind of them, answers for (DISC-3).';
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "organization_code" VARCHAR(40),
    "value" INT NOT NULL,
    "origin" VARCHAR(8) NOT NULL,
    CONSTRAINT "uid_target_indicat_1dae6d" UNIQUE ("indicator", "year", "organization_code")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
CREATE TABLE "town" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(500) NOT NULL,
    "name_en" VARCHAR(500) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "origin" VARCHAR(8) NOT NULL
);
COMMENT ON COLUMN "town"."kind" IS 'SUBDISTRICT: SUBDISTRICT\nTOWN: TOWN\nPARK: PARK';
COMMENT ON COLUMN "town"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "town" IS 'A town or park (镇街, 园区).';
CREATE TABLE "organization" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "code" VARCHAR(40) UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "name_fold" VARCHAR(200) NOT NULL UNIQUE,
    "name_en" VARCHAR(200),
    "short_name" VARCHAR(60),
    "kind" VARCHAR(32) NOT NULL,
    "credit_code" VARCHAR(18) UNIQUE,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
CREATE TABLE "organization_flag" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "flag" VARCHAR(32) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_organizatio_organiz_c973ff" UNIQUE ("organization_id", "flag", "valid_from")
);
COMMENT ON COLUMN "organization_flag"."flag" IS 'LEAD_DEPARTMENT: LEAD_DEPARTMENT\nCOMPETENT_DEPARTMENT: COMPETENT_DEPARTMENT\nUNDERGRADUATE: UNDERGRADUATE\nINNOVATION_STRONG: INNOVATION_STRONG\nCHAIN_LEADER: CHAIN_LEADER';
COMMENT ON TABLE "organization_flag" IS 'A flag that an organization bears from one day to another, both included.';
CREATE TABLE "account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "sign_in_name" VARCHAR(40) NOT NULL,
    "sign_in_fold" VARCHAR(40) NOT NULL UNIQUE,
    "display_name" VARCHAR(60) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "role" VARCHAR(32) NOT NULL,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser. Only the SHA-256 of its token is kept.';
CREATE TABLE "sign_in_failure" (
    "key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "count" INT NOT NULL,
    "last_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "sign_in_failure" IS 'How often signing in failed for one name from one address; `key` is a hash of the two.';
CREATE TABLE "import_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "file_hash" VARCHAR(64) NOT NULL,
    "rows_done" INT NOT NULL,
    "created" INT NOT NULL,
    "joined" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "finished_at" TIMESTAMPTZ,
    CONSTRAINT "uid_import_run_source_7b4156" UNIQUE ("source", "source_date", "file_hash")
);
COMMENT ON TABLE "import_run" IS 'One import file on its way in: a second run of the same file goes on after `rows_done`.';
CREATE TABLE "registered_result" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "source" VARCHAR(100) NOT NULL,
    "source_date" DATE NOT NULL,
    "external_id" VARCHAR(100),
    "title" VARCHAR(300) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "abstract" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "discipline" VARCHAR(100),
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "completing_units" VARCHAR(1000),
    "completers" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_registered__title_f_ea9626" ON "registered_result" ("title_fold");
COMMENT ON TABLE "registered_result" IS '登记成果 (LIB-6): a result registered elsewhere, kept apart by its source.';
CREATE TABLE "achievement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "summary" TEXT NOT NULL,
    "trl" SMALLINT,
    "asking_price" DECIMAL(14,2),
    "formed_on" DATE,
    "source" VARCHAR(40),
    "secrecy" VARCHAR(16) NOT NULL,
    "unclassified_declared" BOOL NOT NULL,
    "distinct_because" VARCHAR(500),
    "distinct_from" BIGINT[],
    "registration_number" VARCHAR(100),
    "registered_on" DATE,
    "recommending_unit" VARCHAR(200),
    "research_from" DATE,
    "research_to" DATE,
    "category" VARCHAR(32),
    "originality" VARCHAR(32),
    "form" VARCHAR(32),
    "level" VARCHAR(32),
    "maturity" VARCHAR(32),
    "application" VARCHAR(32),
    "applied_industry" VARCHAR(100),
    "keywords" TEXT[] NOT NULL,
    "completers" VARCHAR(500),
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "conversion_ways" TEXT[] NOT NULL,
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
COMMENT ON TABLE "achievement" IS '科技成果: a result with industrial promise, registered by an organization''s liaison.';
CREATE TABLE "achievement_merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "decider_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "kept_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "merged_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "achievement_merge"."state" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nREFUSED: REFUSED';
COMMENT ON TABLE "achievement_merge" IS 'The proposal that two achievements are one, and what became of it (DISC-5).';
CREATE TABLE "achievement_party" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_achievement_achieve_462663" UNIQUE ("achievement_id", "organization_id", "role")
);
COMMENT ON COLUMN "achievement_party"."role" IS 'HOLDER: HOLDER\nCOMPLETING: COMPLETING\nCO_REPORTER: CO_REPORTER';
COMMENT ON TABLE "achievement_party" IS 'An organization that holds, completed or also reported an achievement.';
CREATE TABLE "intellectual_property" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "number_fold" VARCHAR(60) NOT NULL,
    "title" VARCHAR(200),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_intellectua_number__a5e698" ON "intellectual_property" ("number_fold");
COMMENT ON COLUMN "intellectual_property"."kind" IS 'INVENTION: INVENTION\nUTILITY_MODEL: UTILITY_MODEL\nDESIGN: DESIGN\nSOFTWARE: SOFTWARE\nCIRCUIT_LAYOUT: CIRCUIT_LAYOUT\nPLANT_VARIETY: PLANT_VARIETY\nTRADEMARK: TRADEMARK\nKNOW_HOW: KNOW_HOW';
COMMENT ON TABLE "intellectual_property" IS 'A patent, copyright or other right behind an achievement (知识产权).';
CREATE TABLE "demand" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_fold" VARCHAR(300) NOT NULL,
    "months" SMALLINT,
    "problem" TEXT NOT NULL,
    "key_technology" TEXT,
    "targets" TEXT,
    "keywords" TEXT[] NOT NULL,
    "budget" DECIMAL(14,2),
    "solution_ways" TEXT[] NOT NULL,
    "intended_partners" VARCHAR(500),
    "applied_industry" VARCHAR(100),
    "source" VARCHAR(40),
    "trl_wanted" SMALLINT,
    "contact_name" VARCHAR(60),
    "contact_phone" VARCHAR(40),
    "contact_email" VARCHAR(120),
    "distinct_because" VARCHAR(500),
    "letter_dated" DATE,
    "proof" VARCHAR(16) NOT NULL,
    "proved_at" TIMESTAMPTZ,
    "proof_decided_at" TIMESTAMPTZ,
    "proof_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "firm_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "proof_decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_title_f_ba619a" ON "demand" ("title_fold");
CREATE INDEX "idx_demand_submitt_05c696" ON "demand" ("submitted_at");
CREATE INDEX "idx_demand_proved__66c3e5" ON "demand" ("proved_at");
CREATE INDEX "idx_demand_letter__a6fb7a" ON "demand" ("letter_id");
COMMENT ON COLUMN "demand"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "demand"."proof" IS 'NONE: NONE\nWAITING: WAITING\nRETURNED: RETURNED\nCONFIRMED: CONFIRMED';
COMMENT ON TABLE "demand" IS '企业技术需求, registered by a liaison or by the firm itself.';
CREATE TABLE "demand_screening" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "problem" BOOL NOT NULL,
    "problem_reason" VARCHAR(1000) NOT NULL,
    "targets" BOOL NOT NULL,
    "targets_reason" VARCHAR(1000) NOT NULL,
    "feasibility" BOOL NOT NULL,
    "feasibility_reason" VARCHAR(1000) NOT NULL,
    "screened_at" TIMESTAMPTZ NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "screened_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_scre_demand__39be4c" ON "demand_screening" ("demand_id");
COMMENT ON TABLE "demand_screening" IS 'A demand as staff screened it (EVAL-7); it is never changed, a newer one takes its place.';
CREATE TABLE "evaluation_batch" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "deadline" DATE,
    "state" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "opened_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "plan_id" BIGINT REFERENCES "plan_version" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "evaluation_batch"."state" IS 'OPEN: OPEN\nSCORING: SCORING\nCLOSED: CLOSED';
COMMENT ON TABLE "evaluation_batch" IS 'A batch of achievements that are evaluated together.';
CREATE TABLE "evaluation_item" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "all_in_at" TIMESTAMPTZ,
    "declined_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "batch_id" BIGINT NOT NULL REFERENCES "evaluation_batch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__batch_i_c5ceb8" UNIQUE ("batch_id", "achievement_id")
);
CREATE INDEX "idx_evaluation__achieve_6aa922" ON "evaluation_item" ("achievement_id");
COMMENT ON COLUMN "evaluation_item"."outcome" IS 'PENDING: PENDING\nPASSED: PASSED\nFAILED: FAILED\nADMITTED: ADMITTED\nDECLINED: DECLINED';
COMMENT ON TABLE "evaluation_item" IS 'An achievement in a batch.';
CREATE TABLE "evaluation_assignment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "recused_because" VARCHAR(1000),
    "evaluator_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evaluation__item_id_291065" UNIQUE ("item_id", "evaluator_id")
);
CREATE INDEX "idx_evaluation__evaluat_97c18c" ON "evaluation_assignment" ("evaluator_id");
COMMENT ON COLUMN "evaluation_assignment"."state" IS 'ASSIGNED: ASSIGNED\nSCORED: SCORED\nRECUSED: RECUSED';
COMMENT ON TABLE "evaluation_assignment" IS 'An evaluator of an item; once recused, that for good.';
CREATE TABLE "evaluation_sheet" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "technology" INT NOT NULL,
    "economic_benefit" INT NOT NULL,
    "conversion_efficiency" INT NOT NULL,
    "market_demand" BOOL NOT NULL,
    "market_demand_reason" VARCHAR(1000) NOT NULL,
    "innovation_value" BOOL NOT NULL,
    "innovation_value_reason" VARCHAR(1000) NOT NULL,
    "economic_contribution" BOOL NOT NULL,
    "economic_contribution_reason" VARCHAR(1000) NOT NULL,
    "expected_on" DATE,
    "scored_at" TIMESTAMPTZ NOT NULL,
    "fixed_at" TIMESTAMPTZ,
    "item_id" BIGINT NOT NULL REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "evaluation_assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_evaluation__item_id_a1fff8" ON "evaluation_sheet" ("item_id");
COMMENT ON TABLE "evaluation_sheet" IS 'One evaluator''s scores and judgements of one item; `item` repeats the assignment''s.';
CREATE TABLE "service_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "route" VARCHAR(16) NOT NULL,
    "letter_number" VARCHAR(100),
    "letter_dated" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "admitted_at" TIMESTAMPTZ NOT NULL,
    "left_at" TIMESTAMPTZ,
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "recommender_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT,
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_ent_achieve_cca4cf" ON "service_entry" ("achievement_id");
CREATE INDEX "idx_service_ent_demand__7ebaf6" ON "service_entry" ("demand_id");
CREATE INDEX "idx_service_ent_account_2a3ba9" ON "service_entry" ("accountable_id");
CREATE INDEX "idx_service_ent_letter__188d43" ON "service_entry" ("letter_id");
COMMENT ON COLUMN "service_entry"."route" IS 'EVALUATED: EVALUATED\nRECOMMENDED: RECOMMENDED\nSCREENED: SCREENED';
COMMENT ON TABLE "service_entry" IS 'An item in the service library; `left_at` is null as long as it is served.';
CREATE TABLE "handover" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "from_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "to_account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_handover_entry_i_ba8b5b" ON "handover" ("entry_id");
COMMENT ON TABLE "handover" IS 'Accountability for an entry passed from one person to another (SERV-1).';
CREATE TABLE "service_record" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "day" DATE NOT NULL,
    "what" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" BIGINT NOT NULL REFERENCES "service_entry" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_rec_entry_i_c79657" ON "service_record" ("entry_id", "day");
CREATE INDEX "idx_service_rec_file_id_654921" ON "service_record" ("file_id");
COMMENT ON COLUMN "service_record"."kind" IS 'VISIT: VISIT\nMEETING: MEETING\nMATCHING: MATCHING\nFINANCE: FINANCE\nPOLICY: POLICY\nDOCUMENT: DOCUMENT\nOTHER: OTHER';
COMMENT ON TABLE "service_record" IS 'What was done for an entry on a day, and by whom (SERV-2).';
CREATE TABLE "landing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "clause" VARCHAR(40) NOT NULL,
    "facts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "landed_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "revision" INT NOT NULL,
    "correction_reason" VARCHAR(1000),
    "corrected_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "corrects_id" BIGINT REFERENCES "landing" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "landing_town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT,
    "plan_version_id" BIGINT NOT NULL REFERENCES "plan_version" ("id") ON DELETE RESTRICT,
    "verifier_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_landing_achieve_1bd442" ON "landing" ("achievement_id");
CREATE INDEX "idx_landing_demand__0792df" ON "landing" ("demand_id");
CREATE INDEX "idx_landing_claimin_7a32b8" ON "landing" ("claiming_organization_id");
CREATE INDEX "idx_landing_state_f4d525" ON "landing" ("state");
CREATE INDEX "idx_landing_verifie_e64ab2" ON "landing" ("verified_at");
COMMENT ON COLUMN "landing"."state" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nVERIFIED: VERIFIED\nCORRECTED: CORRECTED';
COMMENT ON TABLE "landing" IS 'A claim that an item landed, under one clause of the standard of its kind.';
CREATE TABLE "landing_evidence" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "number" VARCHAR(100),
    "dated" DATE,
    "superseded_at" TIMESTAMPTZ,
    "file_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "landing_id" BIGINT NOT NULL REFERENCES "landing" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_landing_evi_landing_55e8c4" ON "landing_evidence" ("landing_id");
CREATE INDEX "idx_landing_evi_file_id_18226d" ON "landing_evidence" ("file_id");
COMMENT ON TABLE "landing_evidence" IS 'A piece of proof of a claim: its kind by the plan''s code, and what it says of itself.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXXtz2ziS/yoo/TNOlZKKHT8ymquroiU64Y4s+SQ5M3PhlAxJkM0NBWpJyh7v3nz3Q4"
    "MP8W2SpmSaRlVivtAg1QDB7l+//tNaGQuiWx+kzUKzZWqbj60O+k+L4hVhOwlX26iF1+vt"
    "NThh45nOm2NoNyV+w5llm3hus0tLrFuEnVoQa25qa1szKBAMKUGsAdIosu8Imt9hjXbQzR"
    "227m6QZvGT46/S+6OTU2Qs+SHvHc3I0jDJTxaCpgjTBbvG2s+MxeMHuPXCmLN7a/R2Z3dR"
    "qUpvYM/v4h/j4QDZ5C+bHWEbPWCHjix+4ZcN9sdEc0PfrKiFTLImrNEam7YFN9UYlcFuiC"
    "yCzTkj4j9jQ7V/bcjUNm4JULMf8/1PdlqjC/IXseDwe8vazP5JGJPZeXd3ahoPLdbue4v9"
    "asNs/Qk06x/TpUb0RWh8tQWQ8fNT+3HNz51rtwq1L3hb4ORs6jzztv360b4zqE+gUX7zW0"
    "KJiW2yCAw33ei6Ozm8U85PYidsc0P837LYnliQJd7oMGmA2nmC7bnWdDoYTqZjeTKdtmIT"
    "yqMIjL57am5QmIzsWS3OgVt4hPc/Hx19+nR29PHT6eeT47Ozk88fP7O2/Hnjl87+dh5myy"
    "6nK8405YsymMADGWzGO28DnPib02AbO1R8yLbsx3ac/T3GQltbkeQBcCgiA7BwST54O2WG"
    "wzuxHY/tO7uHAcng7US5lMcT6fIKul9Z1r90zidpIsOVI372MXL24PRdeDD8TtBvyuQrgk"
    "P0v8OBzNlpWPatye+4bTf53xY8E97YxpQaD1O8CPLEO+2dYk0Dw8rfukIvlk9S6t1y35y6"
    "jOU+X64t101DJ3Gmd++wmcxyr32E4+yHvMLXp7XCf011Qm/tO3b46SiDm9+kUferNDr4dB"
    "R5RQbulSN+KcxcYw3cgIcqwOEQUQPZfHqcg82nx6lshkthNge+5XmZHCARLM7PYi4jFVqi"
    "I4RioS67UIPQHGf9hAnOyYz32jdiemfJOfLvk5CI403jg0vp93chMac/HHzxmgemfbc/PI"
    "8we22Se83YWEWWlCBNI5i+6zUF1LwiDPbaC+amMBcU1uWPgM4EJ2Z4/uMBm4tp7IpxZKS1"
    "jV9aHa2iZzDFt5xx8Avh+V3cY8yEcrK40PhDxlCRwNV2Fipi8Xbsnm7DJ1ERCUFbhC1kGS"
    "sCyx+6xfcEaXaH/bcQPEfbhSOIg01s2Nib6OFOm9/xJmyMbEJtgCZ+kLUdx0R2cA9ARBR+"
    "SMk9QB13mDK2fkA3m7VuYEbsQyV0s5qxFsaS3QHh+dzYUDsn4LF3LMP9ZgsoIxPKYANuJa"
    "oHqfwPUFQDKOVZBw93OwhHh8dnx58/nR77vPfPZLE8LiPxbYEvite+gV+Uo48fc3xSWKvU"
    "bwq/FuYvZ1Aif2W2NnEeK+yZMJ2TGK892jrzunXVu+gg9kelV4MvbG/wRaX/uJLZLvxVaW"
    "/Y/b2D4K9Kf++P2T78VenwotdB7E/0g5FnpD7nGKfPqaP0Oaapaf9OGKN0/cxtvr/FZPeL"
    "emXriXWHj05OC+EKPsWu5vleP5I71gA8CWdaVAqJEO5q8jZVINmOwNwkwKFpcZtKmFLYVm"
    "pnW6mJNqjQxcZKsZD719pZmqAWbPW0GkiRR+CZpeea/fiThRbaHBphduFA3RwTfAZ/D/G7"
    "BD2vZCdCEav1uicUsT0JTnP2FhcRm7z21QhNLzufQzLTcR4t7DhdCTuO6WBCx/WZe5JLxz"
    "3J0HFP4joubKekkMU2QCK4nI/Lt6axWZeFEnziOnO7NZ6MmOj3Rel2kL+r0ovryfVI7iBn"
    "q1J2padMlOFA6ndQ4ECl4yu5q8BZd6cMtnB4mmPoDqOS6Xbk4FJ44O6xrjHp0TRWyQpDys"
    "cyRJWlLLw+c3AGh0H2T+SfbRTnnkPzlnlnmNqtlrIyP71qbKn3t2y0rvrSoFVw4QCaDoK/"
    "Kr2SR+MhHPHtC8GLNdEkr3RMv7lSd4IyGbzcztIn16zhNCC+53O4BsCJcZ1b3xB04ZgCud"
    "PyQlsuiUkWCFY4x22ZUTh+0MmO1c/qTWiZr1TLBAyhkFrktq+znFMbxaiOYP2rdykJWf/I"
    "XwkocboHmte+Eczdtwcat2+UweVDhAKWF7B8ipPW3FiT1NC1wNVMUcqCdkVD17bIusklG8"
    "vYmHNX9mGCkGHeYqr9m7vAt6ENRj8YiYvDr8C9ynpg0hti8hA66Cnj7vtPCRD+zu4EDltf"
    "AIFwItCcW2jEQthkd1gTXWeim7GxP6AJvnXOUsNGTFAjbBQMZJK5YS7QHJucCu6EHolw5H"
    "rVkp2wH7SqtB8E38xpUWNCInEpIaRmaMmuJWhY/MqiKx5tjfnc6slX0mhyKQ8mHbTdZ6v5"
    "aHh91UF8o9IuOyePOsjZqnQy/G3QQfBXpYzm1w6Cvyq9Hijf5NFYmfzRQdt9lY7ksQw8ni"
    "qD8USZXE/kDoqfY32Nht+UASC70750znoNHat03FXkQVeeXkhdpc/vEj3DnnU4Pb9W+pPg"
    "veLnVMp/ytVIGbPr232VDidf4afyTRlwqfqQuaCxP+8LH6Sp8fyrzXvuiEGFNGWfQvD3af"
    "4KnLrEMDQHp55gk4nvrQS1yr2SqVLZ2zZPalNfjQfEHuPRDQlhI6zNsc2UFY0yXeaRYLMT"
    "8F1qe2pQUED6yUIHv14p75O8oKrvPkG/+d7y+4UW0KszyFEh7k+hCQlN6M1pQqGXo4BAtC"
    "VqBPy660+2t+zknLJecxE1IZT3mszge6xvigT++O3FHE6cw0KEf8sivPGQ6GPCz2eL716L"
    "HPHq0BaE5jU2f0A0wc9MKFM3nz+fnLWRujk5JQv299OnxACFgsTCsCDEaSFOi8AEEZiwD+"
    "aKwIRXy+UXs4HtLSzh+rynjCcjpTvpoMBBmqGrjCAowg7q5jovwg5E2IHQBUvpgsMAItVK"
    "0AlD19tZuqERbZnLXS5I9QHdgETqZwSDyIGfLPQAzmX+CZ6FzEKa3UbsCQj/Pcn+cdV1Lf"
    "RLoV8K/XLP+mX0qyrUy7ehXu4ktxvXFZeGnqL9ZCiYHlHjMJLd8Xm/anzNpO89MNm6M0x7"
    "WnTJCFM1j9WneTh9ms7o07eHlgiX4fq7DM9NAgW0CoteYbKmSWCHeTTww3QV/DCWWZRpqt"
    "p9AovPDUMnmCZzeUsUYfCMUe3qRfe4vl/o6Hw45Ela/MjDcyUa6Hl9eS4zrnOms0aaHdLS"
    "RFrGPLOc/cDFkOqP7ji/knhQd0pmVsACk37hVKgBIlFcpQgqEoMXwwMRH4ULwyTaLf2VPM"
    "YEmwjnI94ir2sE/vZmmHd2+4gmfvABvODEYz+d/WDirGZMcOEGpdbfL4/XXuj41mmUCdt6"
    "zdp50dvpklHkg3AlBG0TY47RjGCILoY0L+A4v8CPUM4SU170so1mbIs0Otc3C7eyZbQYRX"
    "U9J3rmRwFr71cH7GrCK782C1pbwLz7gnm9F6GM3uvR1lrv7ctSbxpUfiMnQI+8vJInbDfU"
    "LOks6L09efRlJPWuJVA3Q4cqVQaD4TcJ0h5O2ZdjCIUXYqfY/b5KymAKj8E17cBRPbRQ4a"
    "EgPBReinch0aTohzaBuEkhAS+rScQkqOdpFFFfg1c2JHlVi4QpWSsVQ3Jqr7US1ArvUqYq"
    "gQONcigQcIsFWjOBjAfUutQdLtlDPeY2YhrAyrDsWPhtktLwzN6Ep0eNVyKhAjw1CNXVhm"
    "IL91SjxY2MEbo6qwG1cf7wmFbUPyFK1zgXhepZvdCstY4fC8/rKF0D53X19vM1tqwHg4kj"
    "RWshxwgbyO6deIaAhFMWufFo68zr1jdlrEyGow5yd4KW/On1GMCTyAmVXspgl+wgZ6vSvi"
    "Ip3P/b3VHp+Wj4K7RwtqzPb1L/WuL38XdVeqEMJPA2AORnAM0jJzxPiel4Il1ceP4SzpFK"
    "x9dX8og9NXS63WdPA9BT8GLkhNNCdi/AXaTepTJQeNUNaB86ZFevew6H3B2VMpVa2j508K"
    "ge2JKwvAvLew1W5+Za3msBoNUMghT4Wd1GpCnw2ZhYaUVcvEvtzKzjgUY54DNQAsnivUbR"
    "zDQeLGJ+QLCK8aCm8Vfp/dHJKc/kbVvINn4QChFQP8jaTgLPntWXgM5qvAi1BXS2L+iMvx"
    "mFVd4wVeOQnOrrtQhR9qkvad1FV48nmbKrRdhrUXyMA2RigGs9wK6FrrBeEqYTNv2qdJKA"
    "9faZ6kjAWPzKBiKvKhKegyEtpCuNu1JPfjElhI2UQi+wpm9M0kpSRUINshUSz8wUaJwreb"
    "extJmOAORQDJJpFdADVH50U2nDI229eNmawZYV6xd084M88kQNGIE85BYsQvaDkZzEeze3"
    "eYY6wzouIvq5zYXMlyLzZVScTF6pUr8ZfvsmfS4qU1x0bNllSvJtyYSoVTtRqyZphqT5nU"
    "buyYqk+ZVtL2d+i3Ck4ZPfIXVz9vPiUN2cHn3+CH8P4e/Zz/MOW/YZa9lcQQ8aDxdxKt1h"
    "Ha3Zp0KDvkxyq1k2L1Y8e4wGofxkIV3DmpXkhravmwrIrcYydtaHS0BulX65Gp+oIS1dwd"
    "Vo+A8ZUl26O+xMX5pcDEeXPNcd3ytj5K8+xSXj/m1p1xSfeI9JBnsj6WLSKjhOnKiD+AZc"
    "Ps4vlclE7vFUpM4upMOYXI8GcNLbgyChqetoooBjSuiQXx2DN0hX5pfcfZX2pUEP+nG2Kv"
    "02VPixswXHl9EXOHa29ZgHtmanuSilAOMeQZ1f0Dr5gHGGFfYlDVPtitcvp4x+ysXqTxms"
    "/pSQiGmzWuGkao7pZeMDJI2Y0Fn60S4qx9umHmf3eIV1PT2HhEPSIK+VT0dnp77MBAdZ4t"
    "L4Uur34zITtpjkcztdm1pSscwemWuMqSnQe4Q0qvY7tB/cPl4fl7PCE+Wuwvh5cHjcPop4"
    "2wX90SPx1Ia5IkyBTpD306M/Q0RvOfxT1HPdcfQJmZtknoJY55DNt+R1/qC1rq7P+0qXqU"
    "V8C0I1U6MGUh9EamdPpd2+NB4rFwoIzdv9egjOGzrXsWVprMMF+9XswCRJGE6W03RqH3v0"
    "ofbPvFon6oVm2Rqd29MZmeONVTSOKEbbvEVqJ7VLfNYlZ6GQTBM/PsH0lEwUOrv++lj+JC"
    "j5/c9odBCHlk3Hc5Yt7DNSqO5qCnnzpu9hrul7mDF9DxNCs3xcv6AgGCN8y8IgEzWM1YrQ"
    "BSgg7CckWCuzJnACcfOm724iC4lFsDm/K5wDKEb4tqevy4ximYAiZG+Zg3P2u26NJMwtn7"
    "oSpK/xq986l8ZKdzr5Kg9Hf3RQ8Eil0tVVn+kl04nc/ToY9odfWIv4OZWOhxfsBk6O7A4K"
    "HpVRaaoP/HSKR2EmaZcezkgXdR7R4QikMlA4vT02kufj4egc1E1vD+xDPfmb3B9eOSYi/6"
    "AeYwawVNnB8mjrPErBdyr4Ll2Nhl15POaWVtjhZ3rXru0VdlR6yZarkQIj7O2pVP6fa+XK"
    "yR7o76r0XBleyj2lK/WnjNeKDMns4+d4O3b7WLvIOXZnZSCPgo0iJ9zE9lN3lXAT3HuHbK"
    "WYSIOeNAJDpbtXj9mmk3uSgPfnm24+cZ3n22/DUb/HUz0qkBoydKhS51DqfYM8Az3vsnes"
    "0gG3EEOBBK+D6JlAm203sVOsFXtG1+bMWwQP6zEXVtjemM/4VATp6zwjZGnUZ28w38Cb3e"
    "v1ZXihYcvXmOuRzFcYtq3HyOD1WtfmKVHM+QYn0kWdx0cZ9K4hwtiBjr19toaCnY0JWBIM"
    "V+BApW5jt11PGXeHg4kyuIYXLXjkvIX+Gh04qNE4k8XUdVss5OSeRFvjUa4TcvSDPEIyJK"
    "sQ5hkkKgd3lnOb+q/lhs6dJO0bTbc1an2A+/13a//aIzgUxDDQubFaQ4yOmcDOrEKGQarm"
    "zdudAPbsjjaeFy9UFqVrHrurT7Xm8WzNOFWK2T5h87hdvcncYxpZYS1FPcnmtk/YPG4fHu"
    "X6BB5lfAKPkhjuOsBPH/BjsS9hAq34IAYh6TXWzKlJsJUmvqeB0hHCBs7lj3nluUyBLj6d"
    "Re6K1AFobho2azNbaXa5cY/SVjDyT795+/TWfiXjnBpnGRxoT8ctnNMiQtggj+W9xNsFsE"
    "Ji3nKwgY1S0UGI04pxKDsOAd8VJ+618Gik9SDG5HljYuISOXdipE3Ko7D3YVgbJpvYJQYh"
    "RCiGoNAQZGQ+Soe1C6c+UgJdva41KW/qo4iokpKBNWnCV8DeN1IoKvKm5+Kxt0BXwOXm5+"
    "+Kfc9yszggkFTA6ZHf58jvspnLRpo4l4PxAbm8kskdSiTTTG7HVZlaZcoOjMElPGkrOzOQ"
    "06adMz3QdOU3fzJJ0OSOQAKetWFh3ak4bT8YKNCZhbBJIH1cG2G6QA/QBCJ4VsTJh40OwI"
    "7//uRdPBdQxX2LlD81Fi7bSKT82VPKnzL2imcZKuom4+zHUsE+o/Zz0vbY+07bczUaXg3H"
    "rsdUkfBgl4678/I9KAI+uFBGlzwa2NsF/+yL67Hjm813oit+ruGqPDzY+cSUsi1ESBtoVG"
    "qScQGyayxKjXOYci8WJDHKzxhl7rJQ/DuXQCos83m/d847UhyUDdMJ40RZVByqCRVmfoBI"
    "oOHPtpmWNJcK9j+P/a4UVnzpiRCKIajKHgTLyt6RxrqNRF6oMbAG58ZyBXNzMje0xuZgr7"
    "ckCCNQDuZG1s8c7HWFvb1yt2bSYV7mhuXiulofrrBpP7ayrQ9Om3Ze68Pab/50Dc9wjn/H"
    "SHBnsN/QRl7g0YI1QYzcQK5ReAGlAQI3TCjnWVm3CTaH79FKDNFStrya/J/CNFEXOactTB"
    "N7M00YaRnOn4bMPdo6myhaX4f9njzqIGcLOPnlVV+e8PwD2304Px3JV8PRBBoHDuqBmAdX"
    "6+LFB6O0Qu0qrfnWojz92x2KDA048o0XulqumpDRpSG5LmTaG1ABo9+Ie2TCq18rBUNZgU"
    "g92tBWgmaxvZipUmi82dR02z2pSwwpQQ4NWmo6uBUhzbbQA35EGoXyYxZhfF0g1qFX8NLi"
    "5TGh8a1BLKDAS5uY6MY0HqzpwqDkJq5c7PA+idrGNqW7szdd+H4JOnHKpgtlozafFKFsPD"
    "UIlSkbe6+OULevxR4S8MSWnKjPRRajfbJnZm2tG98z2JyQtnW7TBeYqSGiBk7WqgokB6EH"
    "91NaYHkN0exvgf34ShZYN+NCAYYGKAQ7o+z8p6HRQtzcEghmRpm5ofM7TBMtqan8DNEIls"
    "b9ypcbqxBDAxSCnVF2LjWqWXel3FUjpMJftW7+qjHg8IVgFmoTXSdze4P1K9NYkxRbbmK7"
    "dib4EqCYroMkT9t00ZrNQ2qDqXX9aGq3dzaYWg1ANJBzOCN3bOJF7K3oQN2cnZETdfN5Nj"
    "9VN8cEn0Ht+ONPCaFlu7qJiDET2IrAVt5AWXll8E0eeCXH3V2VXk+UvjL5Y3o57Mn9Dgod"
    "qrQnj5UvjMDZOkVGfpNGboER2FNpVxl1r5XJtC/9MbyedFD4mBepH0y2xQpCh5AuW+rJl9"
    "LoV0iZ7e6q9NfB8Lfp1+FvHeTtlTEjV58Uu3gdtWeWTqs5plF5aluHXYULmkfImlfRvHpO"
    "8xrwRXjsEzQvwGgnRdSEy4nwc6j7gFTt5/AySmEso06CQpiUdSddGUzM+/O0Isg0rdOzGW"
    "has49Mxzo6hL9nP8/RQV85f3/6DmzlTn9oewfEbk4emOrFOoTACoTBnRjNHrmR3bErxdXB"
    "3d1KpUwq80z47JJzmqcrIX+xbijWkbZo874i1+H7y+7CvxQ5lcvvznfF+XT/KVRNoWo2X9"
    "UUZnxhxq8bCJ1gxvdW+0TpNX2uRsiapy3sZL7uWR2r28yMADe5OPwpg8OfUjhcGFkIUwle"
    "5+O1LyrHOD1hy0OKzhugaQSfs0x+8u+TkLXP4+bBpfT7u5DFrz8cfPGaB7jf7Q/PRem4yg"
    "YjVilnoVlzba1rxQpshanEpy/Xp89LzMtd+4sj7CnkgvkFmM+RjiQFL11SjhE+U1auGeuL"
    "icpuiDXrcMp+gF2m3GSItpGTdzfVtUSJz31yW9QySx2AZtUyq4m/V4+wS2EoOHylnQXjL7"
    "ZtcmD3x8uPh+AfdYgBUP/MAfWjpbr5+ewj7M+Pj9pBLH32iDDSNaxZBiTfgGOIfFtq5grg"
    "dKIvk1D76m8CeP3N2jTu+dt1gzQLPdwRJ0TPW+cgKbmxRA/YQjq2bHTH2MJ6h+g9zUZO3h"
    "aL9/xIsIkOfr1S3s/eIYPOCZxVqUOvQY8Ubk4WufF9/9Fa7NL3FnscqAsioH4B9b8FqN/G"
    "t89JqX2775TavZF0MSmohDtEHcQ3Kh1fn18qkwlkzfZ3VaoMGPnom9KVwf/M21dpXxr0oK"
    "mzja6YuYSdyrOFCDB2184xdQZjX87LaydY7Mqg9l2CdjReYV1Pz/TqUzUov/Gno7NTf0WH"
    "g6zFfHwp9fuJqVvZT1wVQbYDJI1YH14A2J7aZH5HDd24TajYl875OGUTdP1989/GJpPvE5"
    "aQdMYHSATHhSnnRU05s82CzcUEwIqpvewbmMzMLVEUq3KoPrjUjZrLPbmrsK/eweFx24mK"
    "YBNXc1w8vUl9nOBpo2+47eUBPxabsDFKMWuDBWptAiANTy5LC+LbicRNWIjD8vJJLnn5JE"
    "NePknwXVivdY0XUkyrEJzO9yTa5rF9hw57RZj9TKfIWrP4OA+Hj9MZHF+mbVNn6yxNzG6S"
    "rQqGKYU6GLE/UhvP7Sk/LjB5o3TNm8LVh6x5PFvfJSY9eprZPmHzuF39guExjaywppfhtk"
    "/YPG4fHuX6Ah5lfAGP4uXImPipMZl0CgWBN1ZRx7MYbfPYvhN5zzFIcpf/hE9jugNUlO4t"
    "+z9x83BZM5dPvEcz18D1lChi5QKaDoK/Kv1NUpwU+O4OVIqdXI8GTqlYZy+5pmw9LFxbo3"
    "zijM+sH3sv0jS9tNeOx5PMsqL8vZqWLyGbRC9GvP4jXryKbJSueZKDcIgUDpHPc4gMYVWb"
    "2Uqzy417lHYvK+o+XRpeyTjnWlDB1bFw8pYAkcjaUtAxMWj/cCD0wuyPEDYIr9zzCLgKbl"
    "H+h8gE98tyPyx9z4q/BykdiBEpOyJeoGGJfF4xUvFheMYw8OKlxRemCKEYgtJDYBsPxYv3"
    "BYjEGlSE8xm57EDUjI+CqCGXnMUuIJjnKPwN87UC3k7cbl7X7M7L0sBLnYOl6S41hdmqBL"
    "pqJmsjekwO9nofOLEi5OVxRCTIxWNPkquAy9J8bmxepdyRn8ERwTcHi90I0eezd2wzisWF"
    "pr9es8STDA5p2zmYG9UK9zqLXymPUzTpWtWfdcLhx3OTEOr85pSI+W2T9tOh81Mr1DpHJR"
    "SHDmELsWmzXCKnA4g1t9GB/E3qvz979wscaBai5J6YyK1Q1UaYnXhgJwxKkI1/EIuHsK91"
    "nJT/dqd3yhPW7uYWEHHsIo79DcSxp0Y9nhuGTjAtGvg4Y2SvV+xJnKbDYT9k1jpXooFe15"
    "fn8ujgMBJZk8rscob8CGUjAk73Y8tPDXPMnOPpkY5ijmfMcZdtJeZ4nFLM8dxzfMmYps00"
    "Ni4Jkn/mPI9Qirmef64HWFdividTizmfe857ikEZZ50waQO9tJrkrePqrEUVrxCZsAqWtg"
    "r6L0sJZ4U4rRiIqoyE2yyIzwT6tikXX9kw5AX6QitBDjA1MGuFNSAHf+Nvea0wVPke6xtu"
    "8pIsiw0dL+qWAKQmtmtnoanEp5jiMMnTkCpFLjVUe15CdWcmaK5+cZJzmmQO9ejbyL7DNl"
    "qyJreGsUiAS8v2kgCFfm8BKVz0u3Rg0BA+GrkmIFIBkTYbImXLe1KtqdypPhMrTu0yBlIa"
    "Q1FnNyKxQBykR9dB3p5Kx93hiCf85FuIhuxej51gSL4TXZBy6YOVRz2661yZAOsEUhEllV"
    "cD978FhfWCKKXQCsoHVLCPdvFgii2RYH1VCpknPj1TX9iKoYrb4SsbjNyecNtJmEMp2wqe"
    "z2dx81Wy6AJbU4XsHNvzu1amLuY0aedUw2Z+6xxOLbwxV5u2dbAtR1nCJvE0K6h87KpJSf"
    "4qxTtxKjvomPKiDlCdAQ6QRkFFY2obL/NgzQ24BzLWoFl3uCeLTcyVhf4JKSw5Gb91m7Vn"
    "/XNHGGNFrJyeLkJ5E8pb85U3kfF/1xn/FwQvkssppqdYCtK85fRKrw5aGF7Jg6KwAtB0EP"
    "x14ASeXsndUWm3P+R4grOtB5wgkn+ks765yT8cQavEoIcIRSKlOnsSzHXDKvdiBwnFGNd5"
    "jEGXKp5UYUskgpgrgsOApxVgNVesm29bHed1DUTuUKTt/KspUsOxyEygxkMrc+E0Hlaay1"
    "AeQFYAJcEO8JFoDU9pyiEXrOtTjYaKaQKKwitnWneE2A5qA9U08QPWALOZsx/L+vmArqmt"
    "6dCcImrMjMUjsghh7agB+MpPlkqdHpwIpdN3v6ClaawcAgNo3Ds4sUrWB6Q4AUyM3Qjfsp"
    "nhPA8O2vPv2IPYBpoRlZqERzEtEF7axOTPmW7G32JgW2YkWPJjVwUcJOCgZsNBxsYGjLSs"
    "yh0g36PSzTTnHtOVi+rdLlkHuTsqvZLGXNd2tiq9kJQ+HDtblUo9r76nt6fSntztK9wpwN"
    "urh47ur+VFJfkQoZDk6yzJL8gcUMJSfh1JtMKxI69jR0A0KKxKxWmFh0Fp5w4uyhUegiCV"
    "YH5V+qwvVlfm3+Gbtl/ZcOTVaoPzMIeHR1AheT6bpXBvDWVxfLWtKX4wBvW3lQkgOE3aOR"
    "EEy2/9JIQwpGSrVv9kcd8KrrwvHGcKx2XDWPLEIY7//A1sbhDTuwm2HSeNrYf/T1Yce9jB"
    "PThosdT+4sAzxywsYjs4AUcdLHSH78HLH/PkKHCrR+JCGRZ3PvFgDI4wtJErC7GWKg3CDA"
    "sHZkAeypA7WQpHcQR2ILCDN4AdZFUqT0+OmlWk/FXLYpXxlbD+jZU2Z5oaJUst4dOf7kWe"
    "QCp4nMBj1r37bk/JcqnNNULnRaZxKr3gdgK3V9j8QexpWnxuZjqOGK1IyJE/IUeIeSVScq"
    "TRN9AXcFfIkUapce8I6CBgJmB2mdM/iVy8AfnfgCj/SrwEGV2I9yB/aJwnmkDVXFObbexE"
    "UTzzZUjtQ7wR+d+IRCaWeC2e6ke8G/nfjb/WZA5uskkjkO41HiF7047jAC6VS3wVIGygf3"
    "KTzJ8e8ld0jIN0wsBd5xEWodsvZljdAu3FDdxR0mqG4Y0g1iJ+fo/x80WMfknvRnw0hpRM"
    "DPan8FiEU2q9qpcjty02ujDkGZVnmVe/Yrow7rlxLmZX9a+1swyqd8FWT/tiO3kTsJO2lm"
    "cUA49lphA9ojX7+WThuD2DjXNNTKYagWXRdZJGB2N59O394bsEx+3q+s1jtuQdC7ulsFu+"
    "BbtlcahDgBplXCaLeyILJbz+KlqJnMci1fHz1TP+hS6eVY4+sz68YD6cAVFrih2RrPAYJB"
    "CLoSg9FGxlKjsQMVIxDFUBFY7+EBuN4oUsiXmvzYlM8xW8rdtY5M5FRwuVuw2uIBUwufm5"
    "/hKW3Fx1sAWTCzA5tpzmYLEoH5AvTKSWVQNCi3MCvhZdvNMxNstpOfU/G7mSHgC6CykMIC"
    "zA7QHp2szE5uMv6EYnS9uLCoAHh3qpukFvYevURgUaklwyoMKu88BtoUQDbbStsQr72IP+"
    "GK/4CbdMtEDnBDr3FtA5Y1M+BaBPXGecrgUZUa4lnlfA3+WVBIaXl/Kg51YT8A4gSeBIlg"
    "dO1QFnL7qG5cL5Kk854JZkZ6MySypjn46nxggbGYieD1TNwlRTGL7gPInxO91RLEr3lj3F"
    "BPq/H/R/sdLscjlDI6TCHlBre4ArHBcd5ACZcMmr8/gG1JESmU+itAJyLe+g9/IpaGr2mr"
    "3QOHifpxKW0DiteCFKD8SLVUEWr8FWpyjK/RCZ4H5Z7ptkbqzYcr4oMQRxWjEOpd0ywgl8"
    "y5b9i9BXMh5vBpqNlqlmz1WyLPuWUoxAJX4BL5nArGbrU+X5y+KiUAUs7vkdNZO7RQvfB7"
    "6VFXB3aN5iqv0be2HrzeRxXL7IwWjXyPl8Ho9tCOi90PTXixs9yeGQEJ0rj+TWpFzFMtx0"
    "/4s4bpWHyVvdXjA5D5NjWEilMXsJpTUqCtzLGURZK2kwt2dioj6SY/b7AvSzGe2IIONgf0"
    "3kdFTj2HlopOueNWJfZzPsP5TYoJ3Hgcvctn3Sg+s3r5TMAoIWQxGNBtSlWeDHNk/ZOntE"
    "D3fGyo1iPEqIjnxeV/kDIuG++NHxwlqCRCF8sIQP1hvwwfqhJSmT+VywPNo6+0q0viljZd"
    "JBfKPSS1me8MIw7g47I026X51T7p5KL5SBNOjKHeTuqPRq2Fe6f3SQs1Vpb9i9vpQHrGNv"
    "T6XDyVd51EF8E13HXsZrC1a02NhmlCbGSXlNi7oM1VRIzekzBPXk4zybkL9SFhevfZ3fgU"
    "qcGeTfJyE/Bm/eHVxKv78L+TL0h4MvXvPAPO32h+cJpg1zUcpzKEIqPIdq7VkiIolFJPFb"
    "Yz5oEcUjiLXn+U/VDOWshWVKRKzuNGJVqwRpfgtYfuDlFgGUzQ6g7GO6cH5dDHvzLrWzUD"
    "c90OjpgEk017G2cio4YzfEEXogizbagHGOJw9jjaAAkrF0Yh/ZzFmw3wnHmm0hUOYTAiYr"
    "69op6MR+h3XjlGfiRZ8e0QNhB7faPaEdhJGuWTaQ3QDNTRvd8DTsN7w108E40ndj0JsP6M"
    "Z5iik7cCpaY1ulcHdecQpZWFtsy1w7PwJgRF7w+sEEcwT9hXVPzIU2d+I9fWJeQJv/Ys3B"
    "HlkrjQ38QqUPmn3XBqwRGkPhcgglveEVzF2YiT0aY5phMgUFxgcd9KVB7/3JO7gDdh/E5Y"
    "vxQNu8I8p+GuOOSe413oXHSGCt9xw3bp/WzS/+87Thgo1/EIv3xwtYOWgoHDJ1vpowVf7Q"
    "AF8bQaM2v8SG2nZjV72HAo1MgKcCPH0D4Kmz7CXDp8ns3FI0AjAKA5jHecLLjtODy45joW"
    "X8exHn7z/Gw0GK/uQRRAEhtsij/+Ofl12xufVfyw111vzZRtNtjVof4H7/3dqthJTEbGBQ"
    "NloXBebaYdAHOoiidc5anzjZn7YV+MR7LB7fG0kXk4Lcd4g6iG9UOr4+9+rC+7sQvz25Hg"
    "2c4G1nT6Xf5JFyocA5b0+l3eFoJHc5tb9bD8uALzwVsQ+EiN5yYPHcJLhcwGuYsoGoNYRQ"
    "L4ZUf3TH+JWg2O50zASxrc2sdKBzlFYEwtbZXBFUZQoOdIRUjHOdx3lB5lzhLlESK4G0kZ"
    "lNdpIxwkVdigj2AZJnifY14/e+ZXgPYiqAAARJBAQQry7sIX0lFpFEYrGM5F1GXPaVE8Qj"
    "tOJDXecPtUiIUQ+fBm4JwCUGIUIo3EqeNwRRY0y58UjpRQxO+cFxbXTFxyNMKFaosiMgMs"
    "W8aKYYx21hahsPxdekBGIxEmVHIuiSUHgkEojFR6H0ULiQYPHsPRFC8TJU5BAqUpWIVCW1"
    "4m7RVCXB9bkC9l6x7r5te3tli3peJid81PIkKwkIJRWweuJ208x5nCDB5WCxhw1UshY33d"
    "05AqTkZW/Me/P5vC6Y4ehVMzwFKcnBfU+G2+vkfqXLR0TezTO3XdikAu4G3PKbyd0IxFTH"
    "cAn5XlsQGKX0sAm/STtH+MSUBFvniKNYa2TOwxjWpsH+sn+uy37HD2QIOv//ZKE5u7njcv"
    "/gOupb+NFyPfyJvkwKqdjBXSC6Ysh+KO9gG+1wxz32kEYZsXtbKGxl2MgkK+OeXcL0Ea3Y"
    "u9JGsw3rdQMV5smiQIErL1JFZE6pg9bbRsL5f0+W/7Vhacmi1HiFdT0dXAvQNQlV+3R0du"
    "rzFA6y2Dm+lPr9Itloknn5GjLQ1CaYwtbspFDddO76BA1k71Eul5SjDI+Uo7hDSvHyaKIu"
    "WsG6aIULoolKaDCbfLmulO96hFj4StXZV0rkHXlp63dZw7ewtFZr5wskUdgbOFS3gSgK3S"
    "eAQ11p3JV6skj7srO0Ly8DuknE1OZ3rQSszb3SzoLY8LbNU8BaOkefBpgKYUlvBUh6JoZR"
    "AiJK12DSMaJGqIknJ3nUxJOTdDURrkXKCrKXqgCH3eYN5O5ONER2RzvRsyc9uCxAsv+8ES"
    "+j1lQWXRaTv/b5Mfv7/wHM7JKb"
)
