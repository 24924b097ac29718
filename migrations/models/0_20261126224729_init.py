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
CREATE TABLE "superseded_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "type_name" VARCHAR(40) NOT NULL,
    "record" BIGINT NOT NULL,
    "column" VARCHAR(40) NOT NULL,
    "superseded_at" TIMESTAMPTZ NOT NULL,
    "file_id" BIGINT NOT NULL REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_superseded__file_id_1b807a" ON "superseded_file" ("file_id");
CREATE INDEX "idx_superseded__type_na_c6444d" ON "superseded_file" ("type_name", "record");
COMMENT ON TABLE "superseded_file" IS 'A file that a record referred to by a column, until another took its place; it is kept.';
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
    "timezone" VARCHAR(64) NOT NULL,
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
    "waiting" BOOL NOT NULL,
    "acts_from" DATE,
    "acts_until" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."role" IS 'VISITOR: VISITOR\nENTERPRISE_USER: ENTERPRISE_USER\nMEMBER: MEMBER\nLIAISON: LIAISON\nBROKER: BROKER\nEVALUATOR: EVALUATOR\nFINANCE_PARTNER: FINANCE_PARTNER\nCENTER_STAFF: CENTER_STAFF\nSUPERVISOR: SUPERVISOR\nLEAD_SUPERVISOR: LEAD_SUPERVISOR\nLEADER: LEADER\nADMINISTRATOR: ADMINISTRATOR\nAUDITOR: AUDITOR\nDATA_PARTNER: DATA_PARTNER';
COMMENT ON TABLE "account" IS 'A named person''s account: one role, at most one organization.';
CREATE TABLE "account_application" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "firm_name" VARCHAR(200) NOT NULL,
    "firm_fold" VARCHAR(200) NOT NULL,
    "credit_code" VARCHAR(18) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(40) NOT NULL,
    "invitation_confirmed" BOOL,
    "state" VARCHAR(16) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "handed_in_at" TIMESTAMPTZ,
    "reason" VARCHAR(1000),
    "decided_at" TIMESTAMPTZ,
    "address_hash" VARCHAR(64) NOT NULL,
    "authorization_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "account" ("id") ON DELETE RESTRICT,
    "invited_by_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "licence_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "town_id" BIGINT NOT NULL REFERENCES "town" ("id") ON DELETE RESTRICT,
    "account_id" BIGINT NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_account_app_state_21e3c1" ON "account_application" ("state");
CREATE INDEX "idx_account_app_address_6e5e5f" ON "account_application" ("address_hash", "opened_at");
CREATE INDEX "idx_account_app_licence_4754bd" ON "account_application" ("licence_id");
CREATE INDEX "idx_account_app_authori_5146f7" ON "account_application" ("authorization_id");
COMMENT ON COLUMN "account_application"."state" IS 'OPEN: OPEN\nHANDED_IN: HANDED_IN\nREFUSED: REFUSED\nACTIVATED: ACTIVATED';
COMMENT ON TABLE "account_application" IS 'A firm asks for an account (企业注册申请); its documents are checked before it is active.';
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
    "first_batch_at" TIMESTAMPTZ,
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
    "registered_summary" TEXT NOT NULL,
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
    "fixed_at" TIMESTAMPTZ,
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
    "screening_id" BIGINT UNIQUE REFERENCES "demand_screening" ("id") ON DELETE RESTRICT,
    "evaluation_item_id" BIGINT UNIQUE REFERENCES "evaluation_item" ("id") ON DELETE RESTRICT
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
    "amount" DECIMAL(14,2),
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(1000),
    "verdict" JSONB,
    "back_state" VARCHAR(16),
    "back_on" DATE,
    "back_reason" VARCHAR(1000),
    "revision" INT NOT NULL,
    "correction_reason" VARCHAR(1000),
    "corrected_at" TIMESTAMPTZ,
    "credit_reason" VARCHAR(1000),
    "credited_at" TIMESTAMPTZ,
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "back_proof_id" BIGINT REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
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
COMMENT ON COLUMN "landing"."back_state" IS 'WAITING: WAITING\nAPPROVED: APPROVED\nREFUSED: REFUSED';
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
CREATE TABLE "api_client" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_fold" VARCHAR(100) NOT NULL UNIQUE,
    "key_hash" VARCHAR(64) NOT NULL UNIQUE,
    "key_start" VARCHAR(12) NOT NULL,
    "key_made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "requests_per_minute" INT NOT NULL,
    "granted" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "created_by_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "organization_id" BIGINT REFERENCES "organization" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "api_client" IS 'A data partner''s program. Of its key a hash is kept, and the first characters to tell it by.';
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
    "eJztXetz2kqW/1e6+HKTKpKKHdvJJVtbhQEnmovBCzi5s9EUbqAxmogWKwn7Mrvzv2+f1g"
    "M9WliSBRZyf7DRo09L+p1+nFef/t/a0pgR3XrfXM80u0Ntc1NroP+tUbwk7EBwt45qeLXa"
    "3oMLNp7ovDiGcmPiF5xYtomnNrs1x7pF2KUZsaamtrI1gwJBnxLECiCNIntB0HSBNdpAdw"
    "tsLe6QZvGLw2/Nd6fnF8iY81NeO5qQuWGS3ywERRGmM3aPlZ8Ys817ePTMmLJna/R+b09R"
    "qUrv4Miv4m/Dfg/Z5C+bnWEbPWKHjsy+8NsG+2eiqaGvl9RCJlkRVmiFTduCh2qMymAPRB"
    "bB5pQR8c9YU+1/1mRsG/cEqNnH/PwHu6zRGfmLWHD6s2atJ/8kDGR23T0cm8ZjjZX7WWNf"
    "bZi1fwDN6td4rhF9FuKvNgMyfn1sb1b82qV2r1D7ipcFJCdj55235Vcbe2FQn0Cj/OH3hB"
    "IT22QWYDdd67rbOLxLziexC7a5Jv63zLYXZmSO1zo0GqB23mB7rTYe9/qj8bAzGo9rsQbl"
    "UQS4716aGhQaI3tXiyNwD6/w7vfT048fP51++Hjx+fzs06fzzx8+s7L8feO3Pv3beZktXE"
    "5VHDTlq9IbwQsZrMU7vQEu/JvTYBs7VJxlW/ixHYe/zSC0tSURM8ChiDBg5pK89w7ysMO7"
    "sOXHts8egCE7sB0p153hqHl9A9UvLet/dI5Tc9SBO6f86iZy9c3F2zAz/ErQD2X0DcEp+u"
    "9+r8PhNCz73uRP3JYb/XcN3gmvbWNMjccxngUx8S57l1jRAFt5r8vUsXySXH3L7Tll4eUh"
    "O9cWddPQSRz01gKbYsi98hHE2YccYfepLfFfY53Qe3vBTj+e7kDze3PQ+tYcvPl4GukiPf"
    "fOKb8VBtdYARrwUhkQDhFVEOaLsxQwX5wlwgy3wjAH5vK0IAdIJMTpIeYyUqYhOkIoB+q8"
    "AzUIzXHoR0xwFgPvla9E894l53T+HIVEHK8Zv7lu/vk2JOZ0+72vXvFAs291+5cRsFcmed"
    "CMtZVlSAnSVAL0fY8poOZlAdgrL8FNABcU1vmvgM4EFyZ4+usRm7Nx7I5xaiSVjd9ani6j"
    "VzDF9xw4+EJ4f9fuMWRCOZldafwlY1aRwN36LquIxcuxZ7oFn7SKNBGURdhClrEkMPyhe/"
    "xAkGY32J+F4D3qrjmCOLaJNeO9iR4X2nTBizAe2YTaYJr4RVZ23Cayh2eARUThp5Q8gKlj"
    "gSmD9T26W690AzNi31RC18sJK2HM2RMQnk6NNbVTGjwObstw52xpythpymAMt4TqQSL+AY"
    "piDEppxsGT/TLh9OTs09nnjxdnPvb+lV2Qx2Uk/pthRvHKV3BGOf3wIcWUwkolzin8Xhhf"
    "DpAQ3w4bmzjGCnsnTKckhrVHW2asazftqwZi/1R60/vKjnpfVfq3mw47hP8qbfdbfzYQ/F"
    "fpn90hO4b/Ku1ftRuI/YtOGGk49TkFnz4nculzTFPT/iXgUbJ+5hY/3GCy/0G9sPHEWuDT"
    "84tMdgWfYl/t/KCT5J41AE/CGWeVQiKE+2q8VRVIthyYmgQQGmf3qYQppW+ldL6VsmiD6x"
    "UTWclsh0YYLlHfqRX6ZbNrhty/jJFJpoY5Yz9zYjINkzuQN+y607TrTGGzNZ1pWI7n2TaM"
    "X1xvW+l4Sr6Ax/kp7bDo53CfuVObSBX0HuT64GdkqmP+PNZk0R38HwPgd6ld4xxY7gj3iY"
    "HUecwLuMWlKilVyYOLfqGmn1b6CxGVWdHJKQGepdEpz5JVyrOYRukOKpnGjS1NlZSWQwt+"
    "DpwZGveWQrbsFC07IKlkF65jxFK+Lp18HWQ2iEyZldgAkRzIMg1kMdUmzIk4G64Mk2j39A"
    "+yiRkpI9ALvVRHxoh/ey3Nu1rzBWITP/qSe7ABMgTYdxObYzBg/WGgtBjSL6MyKnS2thKC"
    "qv179V1qohYs9bR+SJFH4GlRU83e/GahmTaFQpjdeKOuzwj+BP9P8FuB8pezEum7K/FAU5"
    "cK16EUrinrxdnE0VmBatbLtuc9i6LSLeqDe57KLXq+wy16HneLwu+YZFKmAiQS5XQo35vG"
    "epXX++wTlxntGhO7mDbzVWk1kH+o0qvb0e2g00DOr0rZnbYyUvq9ZreBAicqHd50WgpcdQ"
    "/yuKNPLlKw7iSqbG05B7fCjHvAusakR9NYitXghMkyRLVL/03BwJJFEO9AGNRZIX62kR09"
    "h+Y1Y2eY2r2WMDI/PWpsqQ83bNRuus1eLePAATQNBP9VetMZDPtwxn/zDAEFRKSUxPl4o2"
    "P63ZW6Bcpk8HZ9lz65YgXHAfE93RpdiFFgqDteOqgi4B+cafM5ATcdjHDOSldG4SydFa/F"
    "fVZtUss8Ui0TbAiZ1CK3fJnlnNIoRmWM7zr6VQghLyr5S+D7SF605JWvBLiHXrQEQt2/2L"
    "ifyWMdoKkE6Ptu0TzuMI9LL0Qo3Xmlc+eVRGIdTo0VSUwpE7i7U161oFzWlDJb94XJxUfL"
    "WJtTL5yNsqv3mGr/4kvT61AGo1+MxHV2LGHZk/XIRGTEhE70pq0MW+8+Cvwke3sShMl9BT"
    "OPkxnGeYRGLIRN9oQV0XUmHxtr+z0a4XvnKjVsxKRhwrhgeGF0U2xyKngS2hC5wOqoxWfp"
    "pKkV6aQJ9sxxVo+NkDiX0FEyk9S+1RQY/PKasDzaEuNca3dumoPRdac3aqDtMRvNB/3bmw"
    "biPyptsWudQQM5vyod9X/0Ggj+q5TR/NFA8F+ltz3le2cwVEZ/b6DtsUoHnWEHMB4rveFI"
    "Gd2OOg0Uv8bqGvS/Kz0wn4+7zUtWa+hcpcOW0um1OuOrZkvp8qdEr7B37Y8vb5XuKPis+D"
    "WV8k+5GShDdn97rNL+6Bt8Kv/JY8ErPpVNMKIibYcP0pS4/ZWmnztiUCZzhE8h8X0aX+kM"
    "yMGG6jgDRthk4ntNoFa5d3aqVPa2zJPa1DfjEbHX2LipGhiHtSm2mbKiUabLbAg2G4EAsb"
    "qnBgUFpN8s9OaPG+WdKNSs2OpBb2oiiDc2KHpcGMjGv0BrQs4XI/yIN0gn+IFfNNmzHzXW"
    "/tewxukB6zCCWIajuzEtijsmJvCmFqxhAs4laVA/a/6bQwl4b6cZbV/TWW0k1SypZr0qNS"
    "vULzJIW1uiCtpyi5cHvBEnZZP1ilcpWL+wJstngiz93ytfoYyABZpZpKD60nlUQtaqrNKF"
    "gLhC7fxlV/iE5MMYVzKv9OlHqjsujqRd6iNokKVa8jMyHoURWvx6fade5pVIkQYCyoI2tM"
    "LmL1iL8ztro+r68+fzT3Wkrs8vyIz9//hRuLwnI7H0GJV4dKlLVUYu6zl69UUu65HLeo4f"
    "5Rdzbh5sUc/tZVtxpKsGCpwkeTDz6D5y0U7ZFp7IRTty0c6xmT9K4qcLaeQCnTCqsSfrhl"
    "FTQbo4yCDVe3QHEqmfdw/cW79Z6BGiBv0LPO07uLvqiL0B4d8jDnwspmqeEFCjDxrk35w4"
    "W+kZczTXzKXleP6CzwGfHqPUNayBh8+lA+cc9wASqa9KfVXqqy+ir0Znaamuvg51dS/J+b"
    "nuOTf0BG1qh8LqEVXO5rI/nA9rFiiZNH8AkK2FYdqZ86+GqaoH9UUapC+Sgb54fdYXGVte"
    "/tjyqUlgB/TMoleYrGoS2Ekajf4kWaU/iYU0MM1XexBAfGkYOsFUjPKWKALwhFHtq6N7qB"
    "/WFHXZ7/OUSf4S1Usluuz69vqyw1DnoLNCmh3S0uS+GmlaOfvAWZ/qG5fPR7Jw2G2SO9MA"
    "b20ymSOGYqQyXiibhSSQB8F4zB6xFSCSyBcUqeWF5jwzQsuLATouDqSNzAo0vISILPEIUw"
    "CwryP0LTaylirwLciDKx3fO4V2+jy8YvW0ro/xnFGk8380EZQVZmJAE4Ih5wJkGIPlRDO8"
    "gT2N3A2M6mjCfpFGp/p6RmbCzZGKq1m4migWGOp+dcApLZcTlWbeqEufxqF8Gl5HyGPk8W"
    "hLbeTpdprtcdDSE7kARpPrm86IHYaKia6CkafdGXwdNNu3TbCthE5VqvR6/e9NyLg7ZjNH"
    "H7aJjV1iz/vWVHpjeA1uVgqclcPkIsN7ZHjPS2FXipU1pbOKlEFhe9mlNWVjSVXW1jSnU2"
    "NNhYkPvFs7VQkcKJRCgYBHzNx8Ar9ZyKVucMneNHRGwzSApWHZsaQEIqXhGbXxMKlHrNms"
    "srsGwjxACmHrF+RJhmwJNmSSmyFqTIzZBi2whaYLMoXbEEPFS2+Ijd40W613J2/fozv25R"
    "af/u6AkNXOL/CNXO94QjljjmZktbZ52jkd3shJT3fytuHVadn8oXCmY3YCyg4P0tKmC7i6"
    "Yd8ok86VfhSV6stTTChMfbHYpDPWaPZogAhdmVWY0kRpeaBlDSSK0lUulqh4qGeatdLxJn"
    "O7jtJVsF0XH+iywpb1aDBRik3ziyxoxwgrCPdeQrhAOstrdfJoy4x17bsyVEb9QQO5B8GQ"
    "m/HtEAw/kQsqve5AAEEDOb8q7SpNhS/8cA9Uejno/wElnF9W5/dm97bJn+MfqvRK6TUhLA"
    "isVj0oHrnghTSNh6Pm1ZUX2OScqXR4e9MZsLeGSrfH7G3AbBa8GbnglOi4N+Apzfa10lP4"
    "ZlVQPnTK7t62HYTcA5W2m6Pm9qWDZ+Wwi8kQmYOFyLiaWUasA1QHBNu/crRo+6prFotliO"
    "g1myy3en5m+Hyq14yfDIdLntGqGw5XCkN/yfqNtPOXjSMVM/M3Vysd8oAmLJ4WlKqnMP6P"
    "cYQgTSSRa2539mnB1DPeQ/Kss/mHE/afnGB1fTEln9X1+cnnqbr+dP7xo7r+PJl/evsFab"
    "aFGP/WS8JYxe3rnn3e2dkQ1jBr4BMA8VsYcXTYN+AOB3gmt4L5C7vhym8W92Swl3FXdPO6"
    "jOWK/c7eIxj/EQYXxMLd5QaxYZaNxJYbMMWdFpql0l9kZdchOsomus7TNfPvsw2DEdoEVp"
    "UHG6r/EuCL4FXxul0YHtnr3LM3pyn9DT+ZBg7SCrv8s+a+oG8XMVas2/OJmt9mrYXAqOGU"
    "XbNxwwwldZZ+C+m3qLbfgo8EWY27IaIym7/KZGr0x9zMSBfrrqg+0i+4VK/caBe/Wo89zm"
    "aCReYRJEpXQbCLdw95oK0WGTdQjRFWEO7iXZ98TYa3ERyFkZiIJL9dhuCkKvJZhcupk+7Z"
    "JuwI88LG/rSLzic+YJa1/k0nc5Y1oGkg+K/Sb81eu9MeK+yCfwiL969uh502rNjnBypttk"
    "bK9+YIrvmHefxTxadl3CpZMbbttqOGCCtoRj0Ss6mHyU676QJT2Cpaozn4HKUtgNXHMzYe"
    "HadNgi2Rwp0sb2wpqpfe5uRDKpUFiiUPmR/iSsuMTLV8m7aHKWVfKnNfitoj0/aoKF0FBf"
    "iLszT60lmyvnQWi5MJGnQz+/ZE1NK5l82MGx/ecmQdiZFKLuTlgsz9UgYuuF6nzCwI00n8"
    "8+IvQz7KwokXyYJUOjHoRaD3YiYyi0UhumIY8Erc2qXJQlW2HiDTUJUE4LRpqATSTAEYD2"
    "1GMbvS9OM1UjyJcFiGSwFvOCpJgpwGZJHqngJqGXG614hTsTmgAKADCSKqiXHMAlJATG9M"
    "Eowzok/JyGD/CmdDuQTA1KNKSPJNw4JnhUoPiWUlxEd7t+q7gqKtQKEUgdCwNp7M3mkUTU"
    "zj0SKmG/ALobjDb813p+cXEPULwca28YtQiNmFOF9RSPOz6pIZRUqswtSRjMw9UGQu7xmZ"
    "HUVhqsoluCjeSSRX/T01MVbC8WoRkidSJUAmGVxqBpfJnvlqDMo7LJqJWsUe1buyMaIAza"
    "LVHLaa7c5LrdccMk4p9Apr+tokNZEqEiqwWyHxsm8FCj+pmHwzHp01g1ypYGAjplVADW5+"
    "RFgyyBct+onZ3VCZL+juF3G2nQ2vWbQfjbjOsr/HPEOdYRVnEf3c4lLmS5D5kjWXhJEqcc"
    "7wy1dpuihMcYGMoTlErQCZFLVKJ2rFZvqXyh+w0MgDgaXuotkoeHvnXIQjBZ+ch9T1p99n"
    "J+r64vTzB/h/Av8//T6FlL0MWtZW0KPGdwCZraEpYB2t2FShQV0mudcsm5iwIn8T3VfkN8"
    "vb9Tw+Kx3qodLkVmIZe9fEJU1uhc5cld9oNmm71ZtB/2+d1ojv9QoH7Eq3ObrqD67ZJfco"
    "Ojq9zNoyhv79c5YD3h96OWB70Lwa1TLyiRM1EP+BTJiX18qIr/TzD2FF4Oh20HOWBDpHsO"
    "/L2M2/qUC+ztApvzuEJJmtDr/lHqu0y5cZNpDzq9LvfYWfO7+QD3TwFc6d33K0A1uzkzK3"
    "JhjGPYIyd9CcGtJesihwwDInrAhT7Qvrl1NGP6aC+uMOqD8KNpJfL5fYFCj7I/JXwjweIK"
    "lEg96lH3X+HIVUIw/LN9fNP9+G1KNuv/fVKx7AvtXtX0ZbtynIkjlcYl1Pjjs2RSkyjzna"
    "++PppwtfZoKTXeLS8LrZ7QriiC0m+dyPV6YmigFsk6nGQE0wvUdIo2q/Q/vereP4UN4BZr"
    "vTUhieb07O6qeRFAjBXBWRDEIG5I8Yi+T95PyuIaLXnN7VMtamqInu2C7Cp6jeMuY9bMpB"
    "piaZJlisU8jmW/IyT2i1m9vLrtJiahH/BaGaqVG9ZhdEaudIpa1uczhUrhQQmrfH5RCc13"
    "SqY8vSWIUz9tXsxMyc1iaxDpntPENmm5lm2Rqd2uMJmeK1lXV7lRht9Qap81TC9vkOYftc"
    "kGjBg06caL5pmnjzBOgJ2eZ1dv/4IH/SKPnzH9FNU7hp2XRCvtnAPiFmlrabQF695nuSNl"
    "PIrkQhsR1rfLt+RkEwRviahUEmahjLJaEzUEDYJwi8lbsasIC4es13PxsuEYtgc7rIvM1H"
    "jPB1N18XjGybO0fIXjOCU/Zd94bI5pZOXQnSl7jr1y6bQ6U1Hn3r9Ad/b6DgmUqbNzddpp"
    "eMR53Wt16/2//KSsSvqXTYv2IPaCmdHngOgmd5VJri98MyTO1eo5hJ2rnZGamizBztD0Aq"
    "A4XTO2KcvBz2B5c8FaR7BP6hdud7p9u/cVxE/kk5eAZmqbzM8mjLzKVgnwr2pZtBv9UZDr"
    "mnFQ74lfat63uFA5Ves+FqoACHvSOVdv7rVrm57vRYOf9QpZdK/7rTVlrN7phhrXRG0Mdj"
    "13g59vhYucg19mSl1xkEC0UuqLTPBo/B2B0lWBMMnrKRYtTstZsDcFS6R+VobTp5IAJ7f7"
    "rm5hOXub396A+67THseKj0vjZQ6FSlzmmz/R22X2x7t71zlfa4h5jx2a8geiVQZltN7BIr"
    "xd7R9TnzEsHTcrSFJbbX5jOmiiB9mVtEpznosh7Mf6Bnt9vdDnRo+OVjzO2gw0cY9lsOzk"
    "S278nDnEgVZeaP0mvfwqphx3TsHbMxFPxsTMBqArsCJyp1C7vl2sqw1e+NlN4tdLTgmdML"
    "/TE6cFIiPvP8vzxsMVOQu4i2xFwuk+XoF9nAHtFWJptnkCifuTNf2NR/zNd0CiCiyVrTbY"
    "1a7+F5/1k7vPYIAQUxGyhsiwVrdEwBnLs2YghSVa/d7sVg/6J7jJQa7sptMVJqtIt3mXug"
    "kSUWbdr7NNo+YfXQPjlNNQWe7pgCT0WAuwHw40e8yTYTCmjlhLiFFtb3jJ+1WUu4hhK36N"
    "qPpjJy1GzngJtSB/3v3ADnHsW3bMkjfBcf/8FRzuY5DJC8ZpcBhyH7ZhgRshK36/zKyl52"
    "xDDJCmtmDsRjhBLztJjLbDjJDGAfOIM0Zm7bOJIVvW4z3p0cZz1ZanY+vkdpD7L/zAukBy"
    "w7nz2QdjJ6rpmWPZ5ge7rIweo4tdxsqMzc5pLHyjSMeeasSDHSCq16OfieK46lOseOKyFC"
    "yYG8HFgS8567DFhfycqEOK3kQ14+BCJQnewVmbmRVIPkyfN4YuIcmfNipFXKhnRwNqwMkz"
    "XsHEwIEUoWZGLBjvyFyc7pzAkMlUBVxzUmpU1gGBFVUmwA4LXbAuDNuM9C2Vp7WowjPT0V"
    "xt4AXQDK1c/CGZvPUkMcEEgKQHrg1znwq6zmsJEkzqUAfqugFoD4a9gTJ6bRpwA5oPwUMo"
    "KEcu5VE+a4vljAXi17yZ94g017U9udRNEpU0+ZSXG88os/veFIOCEhshfYRguDfUMdeVFS"
    "M1YEMXIDuXPfDPIYBh4o2HuksGoFORF/RtNGRjeMMg2GyT9k6sSyiPd1JFMn7mZCYakTed"
    "OPYZku8MOjLXXej2/9brszaCDnV6Wt/vVNt+OEgWyP4fp40LnpD0ZQOHASHapeJvojOFpn"
    "3ykhSiutDbkNPqXYg/r1smKH4Scyxx9U6C0bQ9JKvfGhQbyJRXl22zxWpNNvt/kyCoayBJ"
    "F6sKY1gWaxvblTpdB4sbG5Trl5YZ8S5NCgOdPhEZP7YWvBR7xBGoVc6RZhuM4Qq9DbncPi"
    "e3lA4XuDWECB5zYx0R3sVzieGZTcxZWLPT5HqG1s8885R2MvyhIqdPZ4k8pGaaYUqWw8xY"
    "TClI2Dp3Is22xxgNWCsSEnXax4hOyZ8eJlwz1bwPh2mM7QUkNEFWysxe/g6U+lGYbXEM3h"
    "BtgPRzLAusHcGQANUEg4o3D+09BoJjS3BBLMKJhrOl1gep8JzxCNhDQefTRfW5kADVBIOK"
    "NwzjWqWYtcqykipDK+vmzx9THD4QuZWahNdJ1M7TXWb0xjRRJ8ucJy9Z3GlwAFxAtsSZ72"
    "6aIVa4fUBlframNq9wsbXK0GWDSQczohC9bwIv5W9EZdf/pEztX158n0Ql2fEfwJNro7+/"
    "hW4OHd00PkHnjStiJtK69gDzyl973T8/ZHcw9VejtSusro7+PrfrvTbaDQqUrbnaHylRE4"
    "v05G1B/NgZsNFY5U2lIGrVtlNO42/96/HTVQ+JzvqNcbbTMrhk4ht1ez3bluDv6A/F7uoU"
    "r/6PV/jL/1fzSQd5THjVx8Bq/sSd+fmee95DaNwvPwOHBl3n0tQla97deKR/rAGwmWTBw/"
    "QMZ3GXIi4xzKzpCi4xxeRim8WU/85KcCXTB4u75LBVxFCj6p+P2AKFtjHtW4HrGFeF1g0a"
    "izuzNwgD8uDIsggJprZV3l8t3F2y/oF1kxigWhyMa/2P+Z8SjYEX2vT3paBfxZc2tzHO9S"
    "G5TaYLW1QbnN8r7Fo8rr2xXYc15uz7zLbL+P7ZkDKwNzoC+mlozIwQiZNLzAHKly0/GCNh"
    "13pfDMeyBG6V51eBo1HoietA9Kgn1xS1KJ0fQwSTV9zTRHQECU9jCJNWV+xXwZ97hBYQwG"
    "hRysjhHL6I8j4XX2FMVC4uo5FPY1okqfQkmWsboCVWYmhOkkA3IzQGYXfWkObCW0SXYuCI"
    "hlZ8jNCplF8cVZEBBscnQHEbUcmaTDv6wOf3HaNJk6VKYOLRXG2VOHemEOz4c4U27FYwU4"
    "rM6kwDco9xUyGFc9OatAUE4Bc0ieOCjORzoaiwSwUuWXiSXHFQS6iRLoJke7CVP4Ph3zpq"
    "4/XXyawGqiyQd1fXF6Av8//T714swgH4xTH9o+AbGHk8cFO6w7YWgYUmaiyYYnknFyJ8SD"
    "3vb3KJWqdOSlqWG3nMs8fo78xaqhWEfarM7rityHGHP2FB7vkzp6jpd2wtNlAJ0MoHsFAX"
    "QyVY1MVVM2V5sgFsAb7YUWm+S2GiGrpAOr+PYqg2qDixNTIfxxB8IfExDOvHouTCWxToe1"
    "LyrHkE4O0AzSVAJnGZZ5xGGZM82aaitdE2UQSx4twlRy6ks19Xl77PD0tdlXkSeQS/AzgM"
    "8tHdnCZmOEz5SVSwZ9NlHZ3UaEVThmH2ALhuDk9iuirWTj3c/m9O4GLmYezF0qiXZqtJ2M"
    "jjkCWcOUh4lYPiwD2AfO+lTfuG3jSMJa3WZc1pxmbcJuhU3B4Tv1XWb82bZMCtv92fzDCe"
    "QAO8FgUP/MDeqnc3X9+6cPcDw9O60HbemTDcJI17BmGbDBFJxDdve5Zi7BnE70uchqX/xD"
    "wF5/tzKNB9677pBmOQvZwaTvjXOIb/LGl8Tr2LLRgsHCatdoHSqFGg1Tu9fAtD/DG28x/c"
    "qpVaXAy3eE2uYGvfnjRnmnvW2w6tGMTDWGIqffEGw6NydvkUGnhF91HqvBi1B4ZzJL7Rbw"
    "v6jGbv2ssa8A9770EEgPwWvwENhsOBQLNE+vAPeJD2dFqbUHzatRRt3dIWog/qPS4e3ltT"
    "IaddoN5B+qdNAZ3Q56cNE7UqnSY1UOviutDqRr845V2m322lDS+VXp977Cz51flV53Bl/h"
    "3PmNDs6p5KrC15FLu+++kymU2e77cknT9mL2XRrUXggUsd3LmbdUFQrrLWJFMxOB2Ccusx"
    "jRAySVGB9ewIY+tsl0QQ3duM+UXyJOWQWzwqHxt7HJdALBEJIMfIBEIi69Ri/qNZqsZ6wt"
    "CmxjTFNmc6AYzC1R1CzmUL13qSvVltudlsJmvTcnZ3UnyTBruJoTTuo16jNBUI++5m6eR7"
    "zJ1mBjlLLVBtem2ATsQXyvdprRlC4krsJAHJaXz1PJy+c75OVzQZjEaqVrDLrkxUHJuIto"
    "qwf7HmMDs4D9zPjLUkN8lgbhs2SA48O0bepsnKXCzcKezGwVoJTqYHT9lY2n9pifZ2i8Ub"
    "rqNeHiM8B7mK0Wwj0EnwbbJ6we2sUPGB5oZIk1QTa8p9H2CauH9slpqhnwdMcMeBoDfMbE"
    "T43JpOMJmeK1lTXGLUZbPdj3Iu/50M1NQ2DW26G/xCjz6S8lg/xJN2RMVXHcwHx9hkC4SI"
    "5Wi9K95mA17pTP61z0iQ/oXOy5YS1ZfItA00DwX6U/mspI6X1tIPdA7FVs9XtXyuAaLvqH"
    "5fARbkMhhC1+R6LIIKHMHFjmzIG8X42diJqcrI7RS46Xn+PZ00RG6aone+0rehXC2MZsXh"
    "MtCU03+4VrKDHytfic17y5GfS/w/TmHcE8eHU7dKZBflCO+Y6jnG01QoDkNYt2HIbsQ0qE"
    "rMTtumQjiklWWDNzIB4jlJjLNQhyDUKytGStJ0vNzsf3KO1B5GKZLj+fWMznIkfGzRrSHy"
    "OtkAPpwClbYbFGZvwDRDJbbm7oZfbul+aAayzOin+ITKKfF/0lMe95XAubJLKyIE4r+ZCX"
    "D2GLYp489uIKJEfycsTLdJFjb40YqZygn8EGuaPAS+8oAMloM28ksCWSY1AW5GO5AMJ6Qp"
    "wLMue6OJNyQEFKk6iatdcCsB251RxX604LaaBTy10YioVW7sKwf4yz78KwleQKQLn6ewTE"
    "BN8UELu5Rp4Pb6Z9Lo50lAhZPdLschHRCg/aio8U4wRNOgXaW5O4bM6poI75EFKAHLA6FY"
    "DyNrFVNRGO2+hKtZmIA3/LGHiyTGLusUCZ+tNZyBgw46B89HRGsiZk/NpKQcheYNjMA6qw"
    "EEZOtWhCLDYq8GxfTL2wvBLERG/U9ecP52fq+vzsw2fINobP1fXvHyD/2PnH83PIRXY2q6"
    "O2Mmy9O3sbT1b2As8XJAb7GcjiFnwdJxVYIGWYzAwmM4NVPzOYO5hkbdMhMml4zG14DI5A"
    "mZkgIJasKMoSuZ0lDiV/lY0NaQWw0FgQkr1azWGr2e7UEpu8NOykBVnQ10so5g6nJiHU+d"
    "4EKXdbJI2Qa4VKPy3ielIkthBrOPM5ciqA3LQ2etP53uy++/T2C5xoFqKEiQZousCUfVKd"
    "iaCUPLILBiUI9ii0uBC60rFov7y9PilNPlt3fJIJbKWY+grE1MTUhZeGoRNMEyNGErIXTh"
    "jZ8c4Wwmba73ehZj8m91KJZmu7vb7sDN6cRNJjJYKdby1ZhLISWSMPsxAhMVfhzjaenK5Q"
    "tvEdbdyFLUcbj1PKNp66jc8ZaNpEY3wROGp2tvMIpWzr6dt6ALoc7V1MLdt86jbvKQZ5Vh"
    "qFSSu4xKxKS42kLfVFbal+Z8kRWx6nlYyQltTyWFLFgQKBVlsAvNUP3or38lLZUDsPWF9z"
    "C2/TshjrloR/ScyQKixX32VNJT7FGIdJ0kQNuNSG6W7kxQTN5RdnUy6TTNcWmDS5M3/Oit"
    "wbxkzo+89eC9+JbK79td2IzCK2sxmZAXZRCy3wA1DjGd8dzFoQdh+Mshv2y88shE2C8CNm"
    "T5shfI9hizI30SArqdLtWy2gFoPdhIgDMMUm7i32swbvDjd96lj0wM/oPWmjlTbaatton5"
    "UJ6XlJkHLhWmsOh8rXnpulKEMuJI+ugbwjlQ5b/QHfaoz/QiaklpcJqVWeTEjuQJsnTauA"
    "VOaYSW32ciexrPp/kE5m3yuz7u/P9plVzyilVDxzWwBALMue5mJLJKEvSuf3BORnqqRbTU"
    "dxKzwyZqReG7dthCn0/q1q8XyIq6/1RwfYkur8l9ieLmo71X2nSD2lpj/xS6eIm+KFuWY+"
    "XWjkgYCBwHL0cdCg3WoJqMiOIiwKicpeibPZuI4pV+/5Ft862AYoWAGmxFH2rakBz0DGCo"
    "w3DR4sZRNzaaF/wlZnnIw/us7Ks/p5rJWxJFbKYCqpnkv1vPrqudwZet87Q88InumaaH+f"
    "5ETDQZrXnGn46IxH/ZtOL6vhCGgaCP47BiOeUNs9UGmr2+cWI+e3HAYjmRw3GfrqJsd1BK"
    "0cTA8RSoNVmQ1WU92w8nXsIKHkcZl5DLpU9jSLWyKZ1qwgcxhgWoCt5oZV832r4xwXI1In"
    "J9m2v5JaargtcqehxrNWprLTeLbSVLEYAcsKWEmwY/gQBlwkFOUmF6zrY416YRXcygJWFB"
    "1bbuCEY7V5xJYfPDFlH8vqeY9uqa3pUJwiakyM2QZZhLBylAdl/Gap1KnBWQR38fYLgk0G"
    "HQIDaNwnOMvhrPdIcdbIMbidCA3nfXAwZGTBXoQHZ6jUi85AeA5ZIeA9kwM1tjawLRiCWI"
    "3YXWkOkuagapuDjLUNNtK8KneA/IBKN9Oc20xXzqp3u2QN5B6o9KY55Lq286vSq6bShXPn"
    "V6XN9rUyGvEQD/dIpe1Oq6vwsA/vqBw6uj+WZ5XkQ4RSki+zJD8jU7AS5orcEdHK0J20oT"
    "sB0SCzKhWnlREGuYM7uCiXYw+fLZUEvyh91herC4vv8F3bR8aOtFptsB2miPAIKiTPh7kZ"
    "rq2iEMdH25LaD4ag/tZ2GhCcIvWUFgTLL/2kCaFPyVat/s3isRVceZ85wRROyIYx57lpnC"
    "Uad/BzB6siCLadII3tIpLfrLjtYU/PSJMVh9tSpAYvNfhXoMHbZLqghm7cCxb/JW9aEiKq"
    "kkRUGK6E1W8stSnTlyiZa4IJODmWW0AqMRZgzKp3+/aYzOfaVCN0mqUZJ9JLtEVb4GHzF7"
    "HHSQuxd+ZdidHKzCvpM6+EwMuReyWJvoIRefuy32iUGg+OmAwiqcBytrP5i8hlD0jfA6L4"
    "5egEO6qQ/SB1P/BFE/bL3meyFuff3dkZEuuQPSJ9jxCCmKNbPFWP7Bvp+8ZfKzKFYFURB5"
    "JjtyNkrzp8G0w8+TKcBQgrGCVcJSekXF77Ys6vrTE0uxMySloMG16JPVOucT7gGucsjhlR"
    "34hzo0/JyGD/MvMinFnrqDpHan9ZdGBIw5VnucC+YTozHsR7oPn36rucXotgqafjZZ217d"
    "jJXssTi0FUKROXN2jFPp/MnNBU8EOtiGnBpmSGF8iK3gw7g+/vTkQ7mRVXbxqnFq9YerWk"
    "V+s1eLWyK8JS5c0T1pY9WlSqaOVX0XKkPpYZj5+vnvEZOnvmrwCVBD83+CBqjbEjkmXmgY"
    "BYsiI3K9jIlJcRMVLJhqIMFY7+EONG9v3aifmgTUnHq+7IeJE6X1hgWE4RqhscQQoAufr5"
    "2ARDbgqYt+ODBDkFyLHhNAXEcheBdKH8pdw8IDQ4C+xr0cE72cZmOSXH/rSRamE6WHdhmT"
    "lPxO/UgHRtYmJz8wXd6WRue6vN4cVh21TdoPfw62yRCjREvHNAgVWnMbeFFoPX0XarVTjG"
    "numPYcUvMP7bROb4f1kJVFrnDmWdM9b507T5xGW209Uga8Vtk6/99g95Pv/+9XWn13Zz+n"
    "snkMht0On0nNz/zlF0DEtl5yt8WbgzMI0ZVyZEkCg42Z4aI6zkYuF0RtVdNtUEwGcckxje"
    "yWFEUbrXHEckrf+Hsf7PlpqdL69jhFT6A0rtD3CF46xMDpDJvCCl5+/OnCBPi2XROko83d"
    "e6TUcCc35VOuoMrhsI/qsU0G4Pmj96DeQfRjP7lEU0Y4hnn+oiZCXmU9mmu63SniOHS5RW"
    "Oibyh7G+fDKdsnWAl+GDJ8TliBeI08oOkZsRL7ZluOwGvuSTvQuE6ST++fHnlo/s8AfIJP"
    "p50TfJ1Fiy6XSWgwVxWsmHvHxwdiVn75WZC1HKQnjwapxGsf30vGTcebfwjNBLbhQSvfSS"
    "qfBKNj4VngkvLooWAHHbr6ia6IaE7xTABubKAtDtm/eYav/CXuqFamIcly9SAO2GYjwf46"
    "ENi9KvNP14rdtPIhwSolNlJN0GvhQxDFc9SixuN0wD8ta2IkFOA3LMFpVqmODa+0EBPtpB"
    "ImjoKHTVtmADnDA3ci/dTrmMvlSSdurYdKGmkaLR+6ris4F2xLthsL4qIh3Vrfe+ON4N0B"
    "0wyccMR5AKC9TThPCa27JPxvD+8DZ8msGy9dCadgN2j5rhTZ3ncJ5s0OPCWLrr2E8F6+Of"
    "V1X6JfHwXLxx4nDnIK3JKFwZhfsKonB/aSJFPV20h0db5mi52ndlqIwaiP+o9LrTGfHtm9"
    "wDdqU5an1zLrlHKr1Ses1eq9NA7oFKb/pdpfX3BnJ+Vdrut26vOz1WsXek0v7oW2fQQPwn"
    "Oo69THAIjGgx3u7YQByL8h5nDRotqQKQMmr0cSEKcRuRvxIGF698mftAIeFsnT/5UO1Hsn"
    "nt7s1180/eJP1otm6/99UrHminrW7/UuA2Mme5YkcjpDJ2tNSxhTKXhMwl8drABy0iew4J"
    "7XmxgSUzDpXC6ydzFuw1Z4FWiBX/NfhJAp1bLqGv9hL6LqYz5+titjfvVn2X1U0PFHp6yT"
    "ya6lhbOvusY3eRO9RAZnW0BscnTx/JCq0tApul8dXvrOXM2HfCuWZbCJR5wZL5wqrme8XP"
    "2XdYdwibsCcblN2gR8JO7rUHQhsII12zbCC7A5q7Orrj2zTc8dJMB+OWvjuD3r1Hd85bjN"
    "mJs+88tlUKT+f7wiELa7PtZvTOR4AZkW9L/2iCq4d+QXd4Cd2D1wDl4P2cb4WzFXsEmmJd"
    "t5BlfGGv/0DMmTbdFve3oHNoNMdSyUpprJnMVPqo2Ys6WCb92jSK7uBg7Bql2IcwiA2TqT"
    "PATfQGVqO8O38LT8Dua7soGo+0ziuiDAj2MiZ50HgVHuzACO897tw6rbsv/vvU4YaNfxGL"
    "18deY0rq/JAp/hxZOJ6yYVizGbvunCMyc/E1lvwpOsEzNCMrbNr8y+/xAwkQIttgdc4RNR"
    "wM55rJADfJyjBtSFj6x43yjqQ3zu5MoMDhAbO6EQxk4LdYE7TdrAre54Om6JC53yVNvNLE"
    "+xpMvM7gLDbyiuHcUlTCrBU2s56lWRd2lrwq7Cy2JozPanF8/zbs9xK0PI8garZikwv6Pz"
    "4J7gvm2n/M19SZayZrTbc1ar2H5/1nbb9ynAhsAGi3TTFqPqyHTVNQQdSm6Iz8wsb+tEfD"
    "Jz5cu6+1B82rUUb0HaIG4j8qHd5eXisjnmfEP4Q8I6PbQc9JMuIcqfR7Z6BcKXDNO1Jpqz"
    "8YdFqc2j8sh//CF/GyeDFCRK85AYYj2wqgI1NtifWEJXk+URQ6h+q9S10t8Dot5brZfXNy"
    "Vj+NbLoVnBAi06pJcL68F2HKCrouIJPKrE/1jdsKjsSV4TbYnZ4Maz3Jne8kSivzYZTZZx"
    "XUGzMyOkIq+VxmPsPEZuXbN1FAKjNppM2k4RrTsuhNAZJnaU4lw/vQKhKYuMfP0pPCNZS4"
    "zdd+NBUn4Ms9UGnz5mbQ/w7ajncEqtLV7dDRlPhBOdQfjnI25SdA8ppVHw5D9vE8Qlbidl"
    "2ysdzzRWQw2QZJpM02ZrP1XUI5mrGQWDbmtI3ZhS+fah+hlaJ/mUV/xxOYp4dFCWXvSt27"
    "XO9rPrtZkFT2rTL3LZmfrxxhqFymXZmGMc8egh0llVzIywUeqoJzdIUIoYzHfh4LotFC+f"
    "iRUItkTn7muOFq2fkRJpQjVG4OeMJVZg6ECSUHns2BHKul4rSSD3n5IBPpvmgiVyfyfWwb"
    "j9lnZwGx5EReTgTj1DNzQkAsxaPcrHADCrIn140Qys5Q0JpCmUlUZhItFbpZM4kGx+cC4L"
    "1h1X3f1nZkg3pakAWTWpokgQGhpACoR2411WzHAgkuBcSelayQsbjqK2YjJsW08MYW2j0f"
    "64wJiI8a8ASbYQr0PRnuoI37SIePiLybZpm97+QoAN/XkMUg5hVKM4C4VtoCIA4sn68mvh"
    "GLdhp0vQXNBx+RjxXisMk6A8Qy2XM2gEudnaPzoM0IMCo5S4dfpJ4iW8eYBEunSNux0siU"
    "Z83gwykcuDkfGn7ejGD2iN8sNGUPd/LdPrqZHiy8sdwUEUSfizJ47OEpkMyjzz7USfzgJ9"
    "dY8KWXSKOM2H2sZvFUECZZGg/sFqYbtGTdpY4ma1bresWUKcJoUieE8BKj/EMm6k3spTKL"
    "QwUjgleGpYnVruES63qyIT5AVyUL/MfTTxc+pnCyC87hdbPbzZL8WIzlMSQ8zhnuWXxWDF"
    "uzRZnhktH1CSoI72mqYNrTHbG0p/FQWrpeTkRmgWSItxSVDFhOF6+8K1w5nkFbqFftyqHt"
    "Erzm5VdbuS7XKvkIsYzzLnOct0xz+9KRMnmDZGRURrExAYGcnQezcZaNEVndfALjUKs5bD"
    "XbHZlleG9Zhl/G6HZNzHuhqc25Ud9lYFv6RZ60qo3AjGUabJrDupvK9dFAgeATq44Mk190"
    "YibYOeSjNWjQ5DUhU/aSjsUrblPb0zOetn9JU5c0dVXf1JV9Pe4zF+KWbRY9zErco8uUeT"
    "Po3/S97CwZcsB4dA3kHUHSy96VMrh2kl66h2XNA+NMNbmU6QhpBXMNVkmXhnxi+YwmYUpp"
    "MSk7l2XCucPPd04fyb6GIkwn7VV57VW/yMoePyctREIFkiPP4kjO5Y5xWsmHvHzg5o3Zs/"
    "pGYhWSK8/kSs7+IaKWvMi9FtXRY7JP3hFC6e0oytsRnYwLsM6/imWQCUJMihjk+BAvMU+H"
    "eeLkmAL1gJxTANxVX4YalwrTN2wJcrbmnHnJrzsVFjJqVH2RZERuSLVUnZsJDorukTbgsE"
    "WlVF7q5kpr6Rrhrx7zVG9v1nd5q/FKG0+35VIsBAHPIoItNRm3f7PAt3xv4uV71Hc3UCUb"
    "hNECWwtYTwFjrONG3m6wOV1geAYxLWQbyCa6Dqs2JhvRepD9PYzv8coqo96uoUDDz2EDV+"
    "cOe433Fg/DuOP7sPLdSN+ju+DaWG/HUYu4u7cCluwa45ahUlO7X9hobui68WihuWksWQ3O"
    "ghLDWZMCb48IX4sC9PBFxopQvhRlAS8gve0lVzzq0tt+KG87/41huSOG3C1fTU978SHk8D"
    "tmo1WmlSYhomKQftmRY/84s1F+DLNWFpiDNJVD+eIsBcgXZ4kYw604xEx4NQWGh90Y+0RV"
    "HDRO07Tl0+SmfCqCeYlnJEccQIRUxnuUOhKA/LXSWHU5+BymlGwuNZtN8mD8yhXWE6aUYT"
    "3l5jKD1LKt8YqY46VG16LgykQVJYG6Sv6qwjQW18IQRzd558gAybN2jiwbtDtw28vWkXLT"
    "6+RWXt1Nr3Vs2eN1vgjkKK2cxMo8iXm9NN8WBGHSKs1dBw53edYWNUXtTFOyblaKqJeXTY"
    "BaMo6kdfflS3u6HU+kwzpdyr3w8Fsqt+oNOBmJZQ0pXlkLQ+hdjZWp73KyrtzSYytYPN3y"
    "YCfLnVcD0iiszEUbgk3wU2o2T2a3Wk+YUrAgM/Tmjxvl3f3bL4iSB2KC+5Peuynr4suCi6"
    "mbe1Ln2v2aVXLH1w5jrqKgR81eoDtI0HdXR3fcTfCvhX9IKByypmu7V/mhc9XG5j2x7+qs"
    "YobQGut33K17p2s26w/62LtozBHB0wV7c6YaYdsw6/ARgeyAhjkjZuqEffDlvF96nwxyoM"
    "zZJ12rr8C16rX9lFj6XaVCgnNhWLqDYRajT4BEGn2eYfSxiPkgMrclNuQtgWzKgqYM8GhT"
    "MjbJlM2lgia9E9gIpURYtFwkKGzE4H1iyXyEtoKmyipZrLbsymGzEhBLU0lBppIgtgfV4E"
    "vGjNQR5/G2WCoVvklMbbqoicKinTv1nTHR2zJP6ejJyBYcsvtalMpnTqs51MXkaLBkfbEK"
    "sWCn5+cpgsFYqeQ0z3AvLMxAp8qAsFu8gujuJWyUPdEWLqVM1isDJFKvzKhXxgSGQ05m//"
    "5/mOapag=="
)
