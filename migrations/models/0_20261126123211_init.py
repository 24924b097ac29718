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
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."kind" IS 'DEPARTMENT: DEPARTMENT\nGROUP: GROUP\nCENTER: CENTER\nTOWN: TOWN\nPARK: PARK\nUNIVERSITY: UNIVERSITY\nRESEARCH_INSTITUTE: RESEARCH_INSTITUTE\nPROVINCIAL_LAB: PROVINCIAL_LAB\nSCIENCE_FACILITY: SCIENCE_FACILITY\nCO_BUILT_INSTITUTE: CO_BUILT_INSTITUTE\nENTERPRISE: ENTERPRISE\nOTHER: OTHER';
COMMENT ON TABLE "organization" IS 'One organization. `code` is the plan''s where the plan names it, else null.';
CREATE TABLE "target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "indicator" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "value" INT,
    "origin" VARCHAR(8) NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_target_indicat_82a211" UNIQUE ("indicator", "year", "organization_id")
);
COMMENT ON COLUMN "target"."origin" IS 'PLAN: PLAN\nPERSON: PERSON';
COMMENT ON TABLE "target" IS 'How many of an indicator in a year: the city''s, or one organization''s (KPI-a).';
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
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "achievement"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "achievement" IS '科技成果: a result with industrial promise, registered by an organization''s liaison.';
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
CREATE TABLE "publication" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "summary" TEXT NOT NULL,
    "keywords" TEXT[] NOT NULL,
    "trl" SMALLINT,
    "consented_on" DATE NOT NULL,
    "novelty" VARCHAR(1000) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "taken_down_at" TIMESTAMPTZ,
    "taken_down_reason" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "consent_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "published_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "taken_down_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_publication_publish_3c9ede" ON "publication" ("published_at");
CREATE INDEX "idx_publication_consent_950d92" ON "publication" ("consent_id");
COMMENT ON COLUMN "publication"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON TABLE "publication" IS 'What of an achievement was published, and on whose consent (LIB-6); kept when taken down.';
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
    "distinct_from" BIGINT[],
    "letter_dated" DATE,
    "proof" VARCHAR(16) NOT NULL,
    "proved_at" TIMESTAMPTZ,
    "proof_decided_at" TIMESTAMPTZ,
    "proof_reason" VARCHAR(1000),
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "repair_reason" VARCHAR(1000),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "firm_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "letter_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "merged_into_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proof_decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT REFERENCES "town" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_demand_title_f_ba619a" ON "demand" ("title_fold");
CREATE INDEX "idx_demand_submitt_05c696" ON "demand" ("submitted_at");
CREATE INDEX "idx_demand_proved__66c3e5" ON "demand" ("proved_at");
CREATE INDEX "idx_demand_letter__a6fb7a" ON "demand" ("letter_id");
COMMENT ON COLUMN "demand"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nRETURNED: RETURNED\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED\nVOIDED: VOIDED\nMERGED: MERGED';
COMMENT ON COLUMN "demand"."proof" IS 'NONE: NONE\nWAITING: WAITING\nRETURNED: RETURNED\nCONFIRMED: CONFIRMED';
COMMENT ON COLUMN "demand"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
COMMENT ON TABLE "demand" IS '企业技术需求, registered by a liaison or by the firm itself.';
CREATE TABLE "demand_co_reporter" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE CASCADE,
    "organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_demand_co_r_demand__d54230" UNIQUE ("demand_id", "organization_id")
);
COMMENT ON TABLE "demand_co_reporter" IS 'An organization that reports a demand beside its first reporter (联合报送单位, DISC-4).';
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
    "left_because" VARCHAR(16),
    "left_reason" VARCHAR(1000),
    "accountable_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "admitted_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "left_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "service_entry"."left_because" IS 'LANDED: LANDED\nTERM: TERM\nWITHDRAWN: WITHDRAWN\nFAILED: FAILED';
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
    "credit_reason" VARCHAR(1000),
    "credited_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "claimant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "claiming_organization_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "corrects_id" BIGINT REFERENCES "landing" ("id") ON DELETE RESTRICT,
    "credited_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "credited_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
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
CREATE INDEX "idx_landing_credite_547611" ON "landing" ("credited_id");
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
CREATE TABLE "merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "decider_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "kept_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "kept_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "merged_achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "merged_demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "merge"."state" IS 'PROPOSED: PROPOSED\nCONFIRMED: CONFIRMED\nREFUSED: REFUSED';
COMMENT ON TABLE "merge" IS 'The proposal that two achievements, or two demands, are one, and what became of it.';
CREATE TABLE "progress_snapshot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "year" INT NOT NULL,
    "figures" JSONB NOT NULL,
    "served" INT NOT NULL,
    "service_records" INT NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_progress_sn_year_3a2711" ON "progress_snapshot" ("year", "published_at");
COMMENT ON TABLE "progress_snapshot" IS 'The plan''s progress in one year as it was published (KPI-g); never changed.';
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
    "eJztXf9zm7qy/1c0/uW0M26nSZO2x+fNm3Fsp+Uex86znfbcd7jjYCPH3GLhBzg5ue/d//"
    "1pJcB8EQ4Q7GCimTYWoBXwWSHtrla7/9tYWTo2nfftjW64PeLaj40W+t8G0VaYFgRXm6ih"
    "rdfba3DC1WYmq65BvSkOKs4c19bmLr200EwH01M6dua2sXYNiwDBkGBEKyCDIHeJ0XypGa"
    "SFbpeas7xFhsNOjr+1352ef0LWgh2y1tEMLywb/+IgqIo0otNrtP7M0h/fw611a07vbZC7"
    "vd1FJSq5hVLQxN/GwwFy8V8uPdJc9KBxOqz/xi5b9I+N5pa5WREH2XiNaaW1ZrsO3NSgVB"
    "a9IXKwZs8pEXuNDTH+Z4OnrnWHgZq+zJ//oKcNouO/sAOHfzaczeyfmIJMz3vFqW09NGi9"
    "Pxv0rS278Q+gWf+cLgxs6hH+GjqQsfNT93HNzl0YdwpxL1ldQHI25c+8rb9+dJcWCQgMwm"
    "5+hwm2NRfrIXaTjWl6ncM/xV+JnnDtDQ7eRd+e0PFC25jQaYCaP8H2XGM6HQwn03FvMp02"
    "Eh3Kpwhx3zs1twh0RvqsDkPgDh7h3a+npx8/fj798PHTl/Ozz5/Pv3z4Quuy501e+vxv/j"
    "BbuHhTDDTlqzKYwANZtMfzrwFO/JvRaK7GqRjLtvBrbhL+LoXQNVZYzABOEWOA7pG89wtF"
    "2OGf2PJj+80egCE7sJ0oV73xpH11Dc2vHOd/TIZTe9KDK6fs7GPs7JtPb6PMCBpBP5TJNw"
    "SH6L+Hgx6D03LcO5vdcVtv8t8NeCZt41pTYj1MNT2MiX/aP0WrhtjKvrpcH1ZAUujb8r6c"
    "qvDykB/XFnXbMnES9M5Ss8WQ+/VjiNMXOcLPp7HS/pqamNy5S3r48XQHmt/bo8639ujNx9"
    "PYJzLwrpyyS1FwrTWgAQ+VA+EIUQ1h/nSWAeZPZ6kww6UozKG5PCvIIRIJcXaImYyUa4iO"
    "EcqBuuhADUJzEvoJFZzFwPv1a9G9d8k5vT8mERHH78Zvrtp/vI2IOf3h4KtfPdTtO/3hRQ"
    "zstY3vDWvj5BlSwjS1AH3fYwqoeXkA9utLcFPABYV18TOkM8GJmTb/+aDZ+jRxxTq10uom"
    "L61OV/EzGtHuGHDwhvD8nt1jTIVyrF8a7CETVpHQ1eYuq4jD6tF7ehWftIq0EdRFmoMca4"
    "Vh+EN32j1Ghtui/x0Ez9H0zBGY2yY2lPc2elga8yWrQnnkYuKCaeInXrtJm8ge7gEWEYUd"
    "EnwPpo6lRiis79HtZm1aGiUOTCVks5rRGtaC3gFp87m1IW5Gg8fBbRnenC1NGTtNGZThjl"
    "A9SMU/RFGOQSnLOHiyXyacnpx9Pvvy8dNZgH1wZhfkSRmJ/eaYUfz6NZxRTj98yDCl0Fqp"
    "cwq7FsWXASTEt0fHJoaxQp9JI3OcwNqnrTLWjevuZQvRPyq5HnylpcFXlfztukeL8Fcl3W"
    "HnjxaCvyr5oz+mZfirkuFlt4Xon/iEkYVTXzLw6Usql74kNDXjXwIepetnXvXDDSb7H9RL"
    "G0+cpXZ6/imXXSGg2Fc/P+gkuWcNwJdwpnmlkBjhvjpvXQWSLQfmNgaEpvnXVKKUcm2lcm"
    "srFdEGFaJvnJQV8uBac5cmaIRrPa0GEuQT+MvSc8N9/MVBujGHShq98EbdnGHtM/w90d4K"
    "9LyCjUhFrNLjnlTEDiQ4zelXnEds8uuXIzS9bH+OyExnWbSws3Ql7Cyhg0kdNwD3PJOOe7"
    "5Dxz1P6rjwO8W5VmxDJBLlbCjf2dZmXdSUEBBXGe3GeDKiot9XpdNCQVEllzeTm1Gvhfiv"
    "SuiVrjJRhoN2v4VCByoZX/c6Cpz1CkVsCyefMrDuJC6ZbjkHl6KMu9dMg0qPtrUSKwwpk2"
    "WEapeycHzLwTsQBtlfiJ9r5UeP07xm7CzbuDNSRuanR40t9eGGjcZ1vz1o5Bw4gKaF4K9K"
    "rnuj8RCO2O8LmRcroklemxr57kndAmUyfLm5S59c04rTkPiezeEaDE4Udbb6hqAJvhTInJ"
    "Z1Y7HANtYRjHDcbZlScD9osWP1s1qTWuaRaplgQ8ilFnn1qyznVEYxqqKx/uhdSiKrf/gv"
    "gZU43QPNr18LcA/tgcbWN4rY5SOE0iwvzfIpTlpza41Tt66Fru4UpRyol3fr2taybjPJxr"
    "E29tyTfaggZNl3GjH+xVzgm1BHQz8piWeHX4F7lfNApTdE5SH0pquMO+8+Ckz4e7sTOGx9"
    "BQsE34HGb2FgB2k2vcMamyYV3ayN+x5NtDt+llguooIaplywkI3nlq2juWYzKrgTesTSke"
    "uoJTu5ftAoc/0g/GVO8y4mCIkLCSEVs5bsW4KGwa+odcWnrTDOjW7vuj2aXPUGkxbalulo"
    "PhreXLcQ+1FJh57rjVqI/6pkMvwxaCH4qxJK83sLwV+V3AyU773RWJn8vYW2ZZWMeuMeYD"
    "xVBuOJMrmZ9FooeY62NRp+VwZg2Z322xe01cixSsYdpTfo9KaX7Y7SZ3eJn6HPOpxe3Cj9"
    "SfheyXMqYa9yPVLG9Pq2rJLh5Bu8KvspYlwqf8tceLE/6wcfpqlw/6vMd87FoFyackAh8X"
    "0aX2mnLsCG+tipJ5pNxfeGQK3yruxUqdxtnSe1qW/WA6KP8ehtCaEcNuaaS5UVg1Bd5hFr"
    "divku9T01aCwgPSLg978fq28E3lBlds86E1ttKZir0XQw9JCrvYTtCbE3xhpD9ojMrF2z0"
    "7a9N4PBu3/G3oF3WsmjCCOxXU3qkUxm/kMntSBKCDAuTQN6s9G8ORQA56bd6PtY/JgH1LN"
    "kmrWq1KzIt9FDmlrS1QL2+6+5QF/xMnYZf3qckuGoMuymSDP9+/Xr1HkgRLNLFJQfen9Wh"
    "FrVV7pQkBco35+AGEjoTKIGZPkyqVlY+OO/I4fEx9JjAOe7D+MNXdcHPm33/P8s9tHtLWH"
    "QE4WdUhaoABgl4Ex6o0nI6VDoX8h3cx6EDoPsfPNnXqZXyNDIAKoC9rQWrN/wjaRX2kfVT"
    "dfvpx/biJ1c/4J6/Tvx4/CnSc5ieWKUYVHl6ZUZeSOk6NXX+SOE7nj5PhRfrHFzYPtN7m5"
    "6Cpcumqh0EHaCmYR3UfuJ6nangi5n0TuJzk280dF1ukiGrlAJ4xr7Om6YdxUkM0PMkz1Ht"
    "2CRBqEeoPlrV8c9ABeg8EJFl4OlruaiD4BZu8jdnwsp2kWrN8g9wbE+ZjxkP3WAi0Me+Xw"
    "lb/wfWBNj1KahmbACp9HB4tzbAUQS31V6qtSX30RfTU+S0t19XWoq3sJAsh0z4VlpmhTOx"
    "RWn6h2Npf94XxYs0DFpPkDgOwsLdud5h0yolT1g/pTFqQ/pQP96fVZX6RvefV9y+c2hkxr"
    "uUWvKFndJLCTLBr9SbpKf5JwaaCar3EvgPjCskysETHKW6IYwDNKta8P3Uf9sKaoi+GQRf"
    "MJtqheKPEdwTdXFz2KOgOdVjLciJYm43dm6eX0BfUhMR89Ph/JxmGvS+5Mlba1yeT2GEqQ"
    "Sn+hfBaSUDwE6yG/x1aISCJfkqeW75rzTA8t3wfouDiQ1TMr1PFSPLLEI0wJwL4O17fEyF"
    "opx7cwDy5N7Y5X2rnm4VdrZl36mC4oRbb1jzaCusJIDGiGNYi5AMGvYDuRrj1Ckl+NsFTA"
    "TTSjv8ggc3Oje/l+4yl6ymtZuJso4RjqvXVoUVpuJ6rMvNGUaxqHWtPwP4QiRh6fttJGnn"
    "6v3Z2GLT2xE2A0ubruTWgxUk10Fow83d7o66jdvWmDbSVyqBJlMBh+b0Mw2CmdOYaQjiZx"
    "it7vW1sZTOExmFkpdFQNk4t075HuPS+FXSV21lTOKlIFhe1lt9ZUjSV12VvT5hkpGwK1wr"
    "+0U5XQQpUyKBBwC92LJ/CL4+fDbDHJHrLUNxHVAFaW4yaCEoiUhme2Jt2aKjwSSRXgKSaU"
    "lzGPDtxTg+RfUY/RVVkNqIynkw9aXmecOF3t/HHKh1o3nLWpPebu13G6Gvbr8p1F1prjPF"
    "hUHMmbIT5BWEO49+IGBRJOUcuNT1tlrBvflbEyGY5ayCuE3VamN2MwnsROqOSqB4vwLcR/"
    "VdJX2grbPOEVVHIxGv4ONfgvbfN7u3/TZvcJiiq5VAZtcK0By88AqsdO+G5B0/GkfXnpOw"
    "fxI5WMb657I/rU0Oi2TJ8GTE/hi7ETvEbPuwB3aXevlIHCchFB/cghvXrT5Qh5BZVQlbq9"
    "fejwUTVsS9LNRLqZVGB0rq+bSSUMaBUzQUr7WdU4Uhfz2Rg7aamt/EvNnbkYQpUymM9ACc"
    "T6OwOiaFoPDrbfIxjF2La+8bf2u9PzTyy/gesg1/qJCWz++4nXrsh49qy2pOmswoNQU5rO"
    "DmU6Y19GbpU3SlU7S075WaykKPvUTFp10dXHZKfs6mD6WeTncYhMMrjSDPZW6HLrJVE6ua"
    "Zflk4SWr19pjoSWiw+MkZkVUWifTCihXTa406723sxJYRySiGXmmFubNwQqSKRCrsVEn+Z"
    "KVQ5U0oDa+FSHQHIIUUu1SqgBciH6yUYgEfaevHSMYMOK85v6PYn5jFKNATykJfGDbkPlj"
    "i1wX5u8wx1hjacR/TzqkuZL0Xm25GHVzxSpc4ZQf06TRelKS6m5rhFEpVuyaSoVTlRqyIx"
    "utrzpYHv8Qqn+ZVtL++ci7RYxSfnIXXz+Vf9RN18Ov3yAf6ewN/Pv85bkJsGO7SvsPQ0Qf"
    "5PzURrOlUY0JaN7wzHZSncZ4/xTSi/OH6IrOSsdKibSpNbhWXsXROXNLmVOnPVPipJWmyO"
    "69Hwbz2IE+sV6Jl+e3I5HF2xQJGsVGSRv/z4sBT9u8KuKQHxASN0dkfty0kjJ58YUQuxH3"
    "D5uLhSJpNel8Xx5UWI/TK5GQ3gpF+CTUJTz9FEAceUyCG7OgZvkE6PXfLKKum3B11oh/+q"
    "5PtQYcf8FxxfRl/hmP9Wox+4hpvmopRiGPcJqvyBVskHjAGW25c0SrUvrF9OGf2YCeqPO6"
    "D+KIg6tlmtNFGO2wn+K2UeD5HUokPv0o96f0wiqpGP5Zur9h9vI+pRfzj46lcPYd/pDy/i"
    "vds2k3CPV5pppofq4CQ18lr5ePr5UyAzwcEucWl81e73kzKT5lDJ5266tg1RCuEunhsU1B"
    "TTe4w0rvZz2vdeG8eH8q7tib2OQvF8c3LWPI1524X90WP7qS17hakCLZD303d/Rohe8/ZP"
    "meV6z7tP8NzG8xSLdQbZfEte5QmtcX1z0Vc6VC1ivyBUUzVq0O6DSM1LKun02+OxcqmA0L"
    "wtV0Nw3pC5qTmOQRvU6VvTAxuLbDi7nKZT2zigD3Vw5midqHXDcQ0yd6czPNc2Tt59RAna"
    "+g1Se0n8E0AnjkLRtm3t8QnQUyJRmPT68UH+pFHyz3/Edwcx07LNPWfpwD7DuRJGp5DXr/"
    "ueZOq+Jzu674lga1Zg188pCCYIX7MwSEUNa7XCRAcFhL6CYLVyVwcWENev++5nZyF2sGbP"
    "l7ljACUIX3f39cDIFwkoRvaaEZzT97qzRDa3bOpKmL7Cn37joj1WOtPJt95w9PcWCh+ppH"
    "193ad6yXTS63wbDPvDr7RG8pxKxsNLegMeEL6FwkdFVJryN37yzGsalbQLszPWRJU5OhyB"
    "VAYKp1+inLwYD0cXoG76JVgf6va+9/rDa75EFBxUg2dglirKLJ+2ylwKf1Phb+l6NOz0xm"
    "O20goFdqZ74629QkElV3S4GinAYb+kkt5/3SjXPHpgUFTJhTK86nWVTrs/pVgrPcjckDzH"
    "6tHbJ+rFztE7K4PeKFwpdsLL4jD1Rgkvm4N/SEeKSXvQbY9godIrVaO3mfgeC+z92bpbQF"
    "zl/vZjOOp3WahHBUJDRg5Vwg/b3e8QZ6DrX/aPVTJgK8SQDcRvIH4mVGfbTOIUrUWf0Vtz"
    "ZjXCh9XoCyvN3djPmCrC9FXuEb32qE+/YPYDX3a32+/BBw2/bIy5GfXYCEN/q8EZbb02jX"
    "nKLuZszIk1UWX+KIPuDeww5qZjv0zHUFhnowJWG9gVOlCJV9mr11XGneFgogxu4EMLH/Gv"
    "MBijQwcV4jPWp57bYi4ndxFthblcJcvRT/wIwZCcXDbPMFExc2cxt6n/WGzInAdp3ximax"
    "DnPdzvPxuH1x7BoSBhA51bqzXs0bEFcO7K2hmmql+/3YvBnt7R1eb5s/LF6eoHd/mh1nzM"
    "1hSpQmAHhPVDu/wlcx80vNKMFPVkN9oBYf3QPjnNNAWe7pgCT0WAew7w0wftMd9MKKCVE+"
    "IWWtjfM6VSuVvYOzvaQoV7dONHW5lwNZsXmCl1NPzODHBeCQxwlzdjbnxjhSLCd/n+Hwzl"
    "fCuHIZLXvGTAYLCx5qSppzvQ25JVuF8XV1Yyais71RXBUuFaM+wCiCcIJeZZMZfRcNIZUN"
    "/Ajs5mtjLcYnyP05bA+ae/vEPu/zgSPvsg7WQ0m4vWtmUtcsfJSZDWaB/EgRPF+rbLAsl6"
    "I4SSA0U5sML2HTMi028lLxOStJIPRfkQ8knk8QxycyOtBcmT5/HE1grEUkuQ1ik+zsHZsL"
    "Zs2rELMCFCKFmQiwU7ItqlL1fmDmmnhJo6rjEpa0i7mKiSIcW4329LgPeVJACMfemZMPYH"
    "6BJQrn9cxsR8lhnikEBSAtKjoM1R0GQ9h400cS4D8FsFtQTExy6l0C8N83it2k9indDoM4"
    "AcUn5KGUEiUdjqCXNSX6xUmokQD641231s7A6rx+s0M8bWm66D6k+noIiGqEPuUnPR0qLv"
    "0ES+34xOqyBKbiFv7tMhsl3ohoJsFKU1K4iS92c8kGA8EwtLhvYPGUyvKuJ9E8lgeruZUF"
    "owvdrnEPw27LN8evxXJZ3h1XW/xx0DtmU4Px31roejCVQOHVTDHyA8WuePnR+nldaGwgaf"
    "SmRXe72s2GH4ic3xBxV6q8aQrFJvcmgQpzVI+wKkFSgr0lXPY6esQKQebUhDoFlsL+5UKQ"
    "xWbWpvMqazGxKMOA1aUB0eUbkfks09aI/IIBA928EUVx3RBv18DQ7L7gCV7yzsAIW2cLGN"
    "biGD3VS3CL5NKhd7vI9Q29hGJOOlqe93Bw3yrF9S2ajMlCKVjaeYUJqycfDgflWbLQ6wfy"
    "wx5GTzHo6RPdODuGq453Mh3g7TOXpqhKiGnbX8nI7BVJpjeI3QHG6A/XAkA6zn3psD0BCF"
    "hDMO5z8tg+RCc0sgwYyDuSHzpUbucuEZoZGQJr2PFhsnF6AhCglnHM6FQQxnWci/PkZ6EP"
    "f6qkhQR+FfnzAcvpCZhbjYNPHc3WjmtW2tccparrBec6fxJUQB/gJbkqfXdNGa9kPiwlLr"
    "+tE27pYuLLVaYNFA/HCGl7TjxdZb0Rt18/kzPlc3X2bzT+rmDGufIfXZ2ce3ghXePd1EZk"
    "WTthVpW3kFWdGUwffewM+Y5RVVcjNR+srk79OrYbfXb6HIoUq6vbHylRLwXx4j80d75MXH"
    "hJJKOsqoc6NMpv3234c3kxaKHrMca4PJNtZe5BCiPbW7vav26HeI+OQVVfL7YPhj+m34o4"
    "X8UpFl5PJjOuUPA/7MyN8Vt2mUHpmFw5U7H1eMrH4JucpH+sCp5Somjh8gBrh0OZF+DlVn"
    "SNl+Di+jFF5vZkE4TIEuGL7c3KUCrmMVn1T8foCXrbWIa1wPmoNYW2DRaNKrOiyAPywtBy"
    "OAmmllfeXi3ae3v6GfeE0plpggV/tJ/+rWgyBH9l7v9LQK+GfDa40vvEttUGqD9dYGZeLd"
    "fYtHtde3a5CFXCbs3WW230fCXhm9uMRgjTL7cUnZjz3hL3cytjjdq/aKItY9NtMSMqSYtb"
    "YktRhNDxPdL1CICqxDx2kPE+FPBnorFuiN6bFT0GMLsDpBLJ0OjoTX+WOlConrZ8fe14gq"
    "TdkV2T3pCVS5mRClkwwozAAZ1PKlObCV0Gb5uSAglh9DYVbI4H0vzoKQYFPgcxBRy5FJrj"
    "NXdZ1ZHK1LRqyUESsrhXH+iJX+6vrzIc4V0u9YAY6qMxnwDct9pQzGdY8JKhCUM8AckScO"
    "ivORjsYiAaxSYU0SMVkF/lWiuK3pTlbCyLFPu1qpm8+fPs9gE8vsg7r5dHoCfz//Ovfdmy"
    "AMCW8Pbe+A6M3xw5IWm9z7SYNIjWj2yOKX8C37SV+r/d1KJSqZ+NFR6CV+mrlt4b9oM0Qz"
    "kaE3WVux6+DaTO/C3EwyO22x2twrWvptSb+tV+C3JSOkyAgpVVtqE/gC+KO90GKT3ldjZL"
    "VcwCq/v0pfzvCeuEwIf9yB8McUhHNv2opSSayzYR2Iygmk070ywzS1wFm6ZR6xW6ZuOHNj"
    "bRqiwFXpo0WUSk59maY+P7ULi5qaf/NyCrkEPwf4zNKRz202Qfia85F72Stog1P6Aq5gCE"
    "7vvyLaWnbe/WTJ9vKG2EUw96gk2jInucxJXslQWl1ML0VNwdErzV1mfH1bJ4Pt/mzx4QRC"
    "T51oYFD/wgzqpwt18+vnD1Cen502w7b02SPSkGlohmNBXiM4hqDiC8NegTkdmwuR1b78m4"
    "C9/nZtW/fs67pFhsP3T4NJ3x/nEMstxnZim5rjoiWFhbZukCY0Ci1atnFngGlf1x79Pdxr"
    "3qpKgJfvMHHtR/Tm92vlnfG2RZtHOp4bFEVG/4g1m1+cvUUWmWN2lt/WgAch8MxYz7wsEL"
    "xRg176s0HfApb35QqBXCF4DSsELh0OxQLN0xuPA+LDWVEa3VH7cpJTd+dELcR+VDK+ubhS"
    "JpNet4WCokpGvcnNaAAn/ZJKlAFtcvRd6fQgSphfVkm/PehCTf6rku9DhR3zX5Vc9UZf4Z"
    "j/xgfnTHJV6duXpd1333v4q2z3fblYXXsx+64s4i4Fitju7cxbqhq59Zaxo5mKQPQVV3mM"
    "6CGSWowPL2BDn7p4viSWad3lCiqRpKyDWeHQ+LuaTXUCwRCSDnyIRCIuV41edNVottFpXx"
    "TYxqimTOdAMZhborhZjFO996hr1Ze7vY5CZ703J2dNHtuWdlyDu5P6nfpM4NRjbtgyz4P2"
    "mK/DJihlrw3vTXEx2INYinCS05QuJK7DQByVl88zycvnO+Tlc4GbxHptGiwhfdrmoHTcRb"
    "T1g32PvoF5wH6m/2WlIT7LgvBZOsDJYdq1TTrOEmGOqicjW4UopToY33/lanN3yo5zdN44"
    "Xf26cPmBx33M1kth6rqnwQ4I64d2+QOGDxpeaYYgGt7TaAeE9UP75DTTDHi6YwY8TQCuU/"
    "HToDLpdIbn2sbJ6+OWoK0f7HuR9wLoFrYlMOvt0F8SlMX0l4pB/uQyZEJV4cvAbH+GQLhI"
    "91aL071mZzW2KF90cTEgPuDi4sBza8mztgg0LQR/VfKjrUyUwdcW8griVcXOcHCpjK7gZF"
    "Csxhrh1hVC2ON3BIoME8rIgVWOHMi+qyn3qCnI6gS95Hj1OZ4/TGScrn6y1768V8GNbUrn"
    "NdGW0GyzX7SFCiPfSM557evr0fA7TG9+CebBy5sxnwZZoRrzHUM5326EEMlrFu0YDPmHlB"
    "hZhft1xUYUG681wy6AeIJQYi73IMg9COnSkrOZrQy3GN/jtAeRi2W4/GJiMZuLuIyb16U/"
    "QVqjBaQDh2yFzRq58Q8RyWi5haGX0btfmgOesTgv/hEyiX5R9FfYvmN+LXSSyMuCJK3kQ1"
    "E+RC2KReLYixuQHCnKET/SRYHcGglSOUE/gw0yo8BLZxSAYLS5EwlsieQYlAf5RCyAqJ6Q"
    "5IKMuS6OpBxSkLIEqqb9tQRsJ14zx9W7s0Ia+qhlFoZyoZVZGPaPcf4sDFtJrgSU658jIC"
    "H4ZoDYizXyfHhz5bk40lEiYvXIkuUiphUetBcfKcYpmnQGtLcmcdmdM0GdWEPIAHLI6lQC"
    "ytvAVvVEOGmjq1QyEQ5/xxr5skxq7LFQnebTUcgoMNOwfPR0RLI2RPzaSkHIXWqQzAOacJ"
    "CGeLNohh06KrBoX1S9cPwa2EZv1M2XD+dn6ub87MMXiDamnaubXz9A/LHzj+fnEIvsTG+i"
    "rjLuvDt7mwxW9gL3FwQG+zMUxS38ODwUWChkmIwMJiOD1T8ymDeY5O3TETJpeCxseAyPQL"
    "mZICCWrCjLErmdJQ4lf1WNDVkFsMhYEJG9Ou1xp93tNVK7vDTsZAVZ8K1XUMwdz22MCX/f"
    "FCl3WyWLkOtEaj8t4vpSpOYg2nEWC8QbgNi0LnrT+97uv/v89jc4MBxEMBUN0HypEfpKTS"
    "qCEvxAT1gEI8hR6DAhdG1qonx5e71Tlni23vgkA9hKMfUViKmpoQsvLMvEGkn1GEmJXjij"
    "ZMc7Wwi76XDYh5YDn9wLJR6t7ebqojd6cxILj5UKdrG9ZDHKWkSNPMxGhNRYhTv7eHq4Qt"
    "nHd/RxD7YCfTxJKft45j6+oKAZM4PyRbBQs7OfxyhlX8/e10PQFejvYmrZ5zP3eV8xKLLT"
    "KEpawy1mddpqJG2pL2pLDT6WAr7lSVrJCGlJrY4lVewoEOq1JcBbf+et5FdeKRtq714zN8"
    "zC23YcyroVZm+SMKQK6zV3WVNxQDHVoiRZvAY8asv2EnlRQXP1G0/KZeP5xgGTJlvMX9Aq"
    "d5alC9f+i7UiXMEHUrgYNJlYvP8zfk2aSKWJtN4m0mcFInpeDKJCuDba47HydeAFCcoRis"
    "inayG/pJJxZzhimb7YLwQi6viBiDrVCUTkjXNFoqQKSGWIl6waeDAX5NYL4pRSKyisnsGk"
    "nT8GwZZIQl+WQuaLT8/UF7ZiqOI1eGTMyLxxadsJMyhlW8Hz+RDXXyWLD7AVVcguNHe+bO"
    "zUxXiVZkY1bBbUzuDUwioztWm+NPA9Bu3N4cqSZmNfs8I68tUkkb9K/kZ4JmhTIywJNMu/"
    "bILiRkBFo2obSwvtzC24B7LWoFm3mCeLi+2Vg/4JeagYGbt1k9an7TNHGGuFnYyeLlJ5k8"
    "pb/ZU3mbZ332l7dazppiFKvpIeBTZM85rDwB6daWF43RvkNSsATQvBX25OYNGOvYJKOv0h"
    "syfw32qYE2Tk0nTo6xu5lAtaBZgeIZSx/KvsSTA3LafYhx0mlDyuMo9Bl8ofA29LJGNOlW"
    "QOA0xLsNVc02a+b3Wc42JE5sgR2/5XUUsNs0XuNNT41spMdhrfVpppoTxkWQEricYNH8LV"
    "8JSqzOSimebUIHQQZ3YXZmUBK4qpOS5ylhi73GrzoDlIe9AMsNnM6cvSdt6jG+IaJlQniF"
    "gzS39EDsa0HrHAvvKLoxLeAt+h9OntbwgywHECC2i8O/C9Ss57pPANTBRupN3RnsGfRwuv"
    "5y/pg7gWmmGV2JjtYtKRtoAt+/Cc6cv4WxvYFgzBSn7iqjQHSXNQvc1B1sYFG2lRlTtEfk"
    "Clm2rOXaor59W7PbIW8goquW6Pma7Nf1Vy2Vb6cMx/VdLuXimTCXMA8Eoq6fY6fYU5Bfil"
    "aujowVieV5KPEEpJvsqSvI7nYCUs5NchopWOHVkdO0KiQW5VKkkrPQwKO3cwUa5AgpUtlQ"
    "S/LH02EKtL8+8IlraPjB1ZtdpwP8zg4RFWSJ4PczvaWk0hTo62FbUfjEH9bew0IPAqzYwW"
    "BCeo/aQJYUjwVq3+xWG+FUx517kzBXfZsBYscAj3n7+Fn1sIkoc1lztpbD38f3GStoc93I"
    "MZLRbGX8zwzGwWDna5nYBZHRy01O7By19jwVHgVo/YM2U4zPnEN2MwC0MTebIQramSsJlB"
    "52YG5FsZMgdLYVYcaTuQtoNXYDtw8XxJLNO6E+wJS89lESGqkyxWGq6Ytm+tjDnV1AheGI"
    "KpP92LXEAqMRZgTJv3vu0pXiyMuYHJPE83TqWXaIsyo2n2T+xO0/bn7gzHkaCVATmyB+SI"
    "gFcgJEcafQ19AfdlOTIIse65gA4CpsBmt7P7i8jlF5D9C4jjV+Aj2NGE/A6yb43zRRP6S5"
    "9nthGHZd35MaS2Ib+I7F+EEMQCn8VT7chvI/u38dcaz8FNVsSBdK/xGNmrdhwH41KxwFch"
    "whr6J9dp+dO3/OXlcZhOLnBXmcNy6/aLLaxuDe35F7jjpOWw4ZVYrOX++QPun8+z6Cf6Np"
    "LcGBI8seif3LyIhtQ6qo8j81psfGDIwpVnLa9+04hu3YuTnwXXmrsWVJfhWk/7YvO4CRoP"
    "W8siioHHMlWIHtGavj7WudszrHGuse1ANjLLd5JGb8a90fd3J6IUZuW1m2XZkjUs1y3luu"
    "VrWLfMb+qQRo0iLpP5PZGlEl59Fa1AzGMZ6vj56hmbofNHlQtRSfALgw+i1lTjIlluHgiI"
    "JSsKs4KOTEUZkSCVbCjLUMH1hwQ38idqx/a9Mcc9v7kj40XmWHShYTmDG3h4BCkB5PrH+h"
    "MMuRlg3o4PEuQMICeG0wwQy/QB2baJVDJrQGRwFtjX4oN3uo3N4TWnwbSRKegBWHchhAFs"
    "C/BaQKYxszX78Td0a+KF6+8KgAeHfKmmRe7gl+dGBRosThlQYtNZzG2RQANNtM2xCmXNN/"
    "1RrNgJyn8Xy+wCLyuBSuvcoaxz1qZ4CMCAuMp2ugZERLlps7gCQZFlEhheXfUGXS+bgH8A"
    "QQJHvd6AZx3gpfgYlsnOV3rIAT4wTSlXZlgQhDrdnpogrOVG9GxG1V021RTAdYZJAu90R7"
    "E43Wv2FJPW/8NY//WV4RaLGRojlesBlV4P8ITjvEwOkUmXvMrzd2e8mafFsngbFZ7uG/02"
    "l8D4r0omvdFVC8FflQDa3VH7x6CFgmI8alRVRDOKeP6pLkZWYT5VbbrbKu0F4gPFaeXCRH"
    "E31pcP1FS1D+Bl+OALcQX8BZK08oMozIgXyxUuP4NA8sn/CUTpJP7F8WeWj/zwh8gk+kXR"
    "t/HcWtHpVC/AgiSt5ENh57FomPGiyUlj9KXw49UsIIX3qkJyePpcufkQp5QcKMV76SXDLF"
    "ZsfCo9ymJSFC0B4m7QUD3RjQjfGYANzZUloDu07zRi/Evzg2vUE+OkfJEBaM8V4/kYj10I"
    "O3BpmMdr3X4S4YgQnSna7dbxpYxhuO5eYkm7YRaQt7YVCXIWkBO2qEzDBNPeDwrw0Q4SYU"
    "NHqbu2BcmVotwovHU74zb6SknamX3Thbpehk4fKCfPBpqLd+Nwe3VEOq7N7X1zvOegO6KS"
    "jx31IBVWaGZx4bW3dZ/04f3hJxPTYdt6ZE+7BZnJdO2xyYJ2zx7Rw9JaefvYTwX745/XVP"
    "Yt8XBf7ZH74S5AWpNeuNIL9xV44f40RIp6Nm8Pn7bK3nKN78pYmbQQ+1HJVa83YanBvAI9"
    "0550vvFTXkkll8qgPej0WsgrqOR62Fc6f28h/quS7rBzc9Ub0Ib9kkqGk2+9UQuxn/g49j"
    "LOITCiJXi7Izm9JopsnddptKIKQEav0YelyMVtgv9KGVz8+lX+BkpxZ+v9wYbqwJPN73dv"
    "rtp/sC4ZeLP1h4OvfvVQP+30hxeCZSNbL+Q7GiOVvqOV9i2UsSRkLInXBj5oEfljSBjP8w"
    "2smHGoEqt+MmbBXmMWGKVY8V/DOkno45Zb6Ou9hb6vEZ2/XcL25l9q7rK6maFKT2+ZR3NT"
    "M1bIBVuZ5m1yhxaw3kQbWPhk4SNpJUiBZy347nfac3T6nnBsuA4CZV6wZb60pnlKP/oezi"
    "1P0MfS/j2iB0wP7ox7TFpIQ6bhuEB2CzS3TXTLEnHcstpUB2OWvluL3L5Ht/wppvQANuaD"
    "HqYSuDvLOYgczdB5wkA4x18CzIimRm/wYMNSD/mNNo9t3ZjzHf8BMTg78Dc2uO2R1jIo43"
    "WVPBjusgm2Rqi8NgERgm6hMPXMTPTRKGiWTRUU4A96A/tL3p2/hTto3oN4uFgPpMkaIvTV"
    "KDo2vjdYEz6QAK3/HLdem87tb8HzNOGCq/3EDmuPpTBssiJV5RlWUJ7TgdVwKQNueQnrHm"
    "LWit3FhCyKOl5rtsve/A5SK24JkWvRNheIWC6rvjBsCqGN15btQgjS36+Vdzi7uXVnSAQG"
    "DxjKrbBrArtEO5XrxUnwXx90P07mvZc02kqj7Wsw2vLhVmy2FcO5paiFoSpqOD3LstPrLH"
    "2f11lilxebp5L4/m08HKTobT5B3BBFJxf0f2xa2xfMjf9YbAifa2Ybw3QN4ryH+/1nY7+S"
    "mQhsAGi3lTBuEGxGjU3QQNxKyEd+YWd/eo0iID5cv290R+3LSU70OVELsR+VjG8urpQJix"
    "wSFCFyyORmNOBhQ3hJJd97I+VSgXN+SSWd4WjU6zDqoFiNFYlAaMuzLhEhes0hLaicoxUL"
    "tRClrKG1HIJ36ENiPno8PhLrudcddxrPnc2scIiNOK0MwVDlZZKwYpOT0TFSyecq81nHc6"
    "boFwjcICCVwRuyBm/wrD15BPsQybNE+4rhfWgZ3jdt5bAAhEmkCSCZ1963MBYYRITEchjJ"
    "Oox48BUTxGO0cqKu8kTNDctFvrA4ofy6Mn9dnjG/mJYbJpXfVpW/LRnAqRp+SmzNTSvAhB"
    "ihdBV7Hgviy57F+JHSimROceZ46+75+REllCNUYQ7403puDkQJJQeezYECjtxJWsmHonyQ"
    "Mf5eNMYcd8qbutZD/tlZQCw5UZQTYYe73JwQEEvxqDArvIWn/HH/YoTyYyhpu4MMciaDnF"
    "UK3bxBzsLjcwnwXtPmvm9bO7JBPSvIgkktS/yikFBSAtQTr5l69mOBBJcBYt9KVspYXPfN"
    "PDGTYlZ4EzsGno91ztiIRw14is0wA/q+DHfQzn2kw0dM3s3Stz0DYgnohjad1RPdmLE1C7"
    "r+pqGDDxbHCnHUmpoDYhkiMR/Ald7T2rs3dAyMSt/bGlRpZtjjOsXh2hk2u64NPGd7Tde2"
    "Rf/Sf96+ylaw2zS8Q/MXB83pzXmUuAdvN6WjPTreNkxsLkT7XvdwF9gCO6QvyjdXBltSl2"
    "x7AzIIJfZuC/mnLdhkubLu6SWNPKIV/VyaaLahrW7WVM7Heo481P52YhnergrGmyaSOyUP"
    "5Ca5thxDrBGMV5ppptuIQ3R1Mg5/PP38KcAUDnbBOb5q9/t5QgaKsTyGMIEFfeDK33nqGq"
    "4onko6ugFBDeE9zeRheLrDwfA06V+YP4u5TF+eM3157rzlMmE59KZAriu00S9GLJ1fq+z8"
    "KoPDvbQTR1H/DekwUO5ydSjS1cFsnFVjRN4VKIFxqNMed9rdnozNt7fYfC9jdLvC9p3Q1M"
    "YvNHcZ2FZBlSetahMwY9kWneY0k4cccx8sFPKLcJrIstlJvpxPjyGKm0XCJq8ZntOH5Bav"
    "pE1tT/d42v4lTV3S1FV/U1f+TYrP3J1YtVn0MNsTjy4a1fVoeD0cewGgcgSk8ulayC9BYK"
    "nBpTK64oGlvCKEpbq8GfOoVKwQH/kzsav0UFN8qimkTMdIaxguqU66NIREKWY0iVJKi0nV"
    "uSxj5hx+vuPfSH73/iidtFcVtVf9xGt3+py98ikNSI48iyMFd+IlaSUfivKBmTf0Z30bqU"
    "1IrjyTKwW/DxG15EXhbZJcj8k/eccI5WpHWasd8cm4BOv8q9ihlyLEZPBBTg7xEvNsmKdO"
    "jhlQD8k5JcBd9x2SSakwe8eWIOfrzrl3o3pTYSmjRt3378Xkhky7qJmZ4KDoHmkHjlpUKr"
    "VKfW1bYOtzxkRbO0vLbQgWrBN1mrvWrtde7akTrp5tHZtvx/BbgAxdkEjrEWs25BHzcnqt"
    "NzPTcJZY5xms7t7+hgid5mw0X2rkDgtyoZXYNk+GZtxtaCNeOjSe+gzyi0GqLx1D8jNAcP"
    "qvZVDEBIq037reWVbkZ12NDm/ubZM2TBHaaOYtT5ZmGi79Fsypf9JaIEyndPrkujHXXMtu"
    "wkuEtrFAWmU7884SeHP2TfqvzJJyyRV3ueJe/xV3v+9nxDL4VGqkTZeGpTcYJuHckXNrS3"
    "L4rFsvs2q3n/xa2L4XueunduQtgezKgq7s8DzRUxvP6Vwq6NI7gY1RSoRFds2wsJGA9wnf"
    "jhitdO6o9LL/ll0FQo8KiOViQkmW7DC2UnvPYBpJ9sVKqfBtbBvzZUOguHtXmrvUdW1b5y"
    "kdPR3Zkj25X4tS+cxptYC6mO5qla4v1sGn+PT8PMt+5PPz9P3IcC0qzMBHlQNhr3oN0d3L"
    "VmR6R1e45peuV4ZIpF6ZU69MCAyHnMz+/f8FIljy"
)
