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
    "eJztXW1z2siW/itdfElSRVKxYzsZsrVVGHCiOxi8gJ2ZjW5hgRqjG2ixkrDHs3v/+/bplo"
    "ReWliSBRZyf7DRS5+W9JxW67z1Of9bW5o6XtgfmmvdcDrEsR5rDfS/NaItMd0QnK2jmrZa"
    "bc7BAUebLFhzDdqNsd9wYjuWNnXoqZm2sDE9pGN7ahkrxzAJEPQJRrQBMghy5hhN55pBGu"
    "h2rtnzW2TY7ODwe/P98ekZMmdsl/WOJnhmWviNjaAp0ohOz9H2E1N//ACX1s0pvbZB7nZ2"
    "FZWo5Ba2/C7+Mez3kIP/cuie5qAHjdNh/Ss7bdJ/Fpqai/WS2MjCK0wbrTTLseGiBqUy6Q"
    "WRjTVrSonYY6yJ8T9rPHbMOwzU9GF+/pMeNoiO/8I27P6s2evJvzAFmR53N8eW+VCj7X7W"
    "6FObVu2fQLP6NZ4ZeKGH+GvoQMaOj53HFTt2btwpxLlgbQHJyZjf86b96tGZm8QnMAi7+B"
    "0m2NIcrAfYTdaLhTs4vEP8kegBx1pj/1n0zQEdz7T1AgYNUPM72Byrjce9/mg87IzG41ps"
    "QHkUAe67h6YmgcFI79VmCNzBLbz/7fj406fPxx8/nX05Pfn8+fTLxy+0Lbvf+KnP/+Y3s4"
    "GLd8VAU74pvRHckElHPH8b4MC/GY3maJyKsWwDv+bE4W9TCB1jicUM4BQRBuguyQdvIw87"
    "vAMbfmze2T0wZAu2I+WyMxw1L6+g+6Vt/8+C4dQcdeDMMTv6GDn69uxdmBl+J+iHMvqOYB"
    "f9d7/XYXCatnNnsStu2o3+uwb3pK0dc0zMh7GmBzHxDnuHaNMAW9lbl+nF8klyvVvum1MW"
    "Xu7z5dqgbpkLHAe9NdcsMeRe+wji9EEO8PWpLbW/xgtM7pw53f10vAXNm+ag9b05ePvpOP"
    "KK9Nwzx+xUGFxzBWjATWVAOERUQZjPTlLAfHaSCDOcCsMc+JanBTlAIiFODzGTkTJN0RFC"
    "OVHnnahBaI5DP6KCsxh4r30lhvc2Oafzxygk4njD+O1l8493ITGn2+9985oHhn2r2z+PgL"
    "2y8L1hru0sU0qQphKg73pOATUvC8BeewluArigsM5+BXQmODDRpr8eNEsfx86Yx2ZS2/ip"
    "5fEyekQj2h0DDp4Q7t+1ewypUI71C4PdZMwqEjhb32YVsVk7ek234ZNWkSaCtkizkW0uMU"
    "x/6E67x8hwGvTPRnAfddccgbltYk15b6GHuTGdsyaURw4mDpgmfuGVE7eJ7OAaYBFR2C7B"
    "92DqmGuEwvoB3a5XC1OjxL6phKyXE9rCnNErIG06NdfESWnw2Lstw/1mS1PGVlMGZbgtVA"
    "8S8Q9QFGNQSjMPHu2WCcdHJ59Pvnw6O/Gx949sgzwuI7HfDF8Ur30FvyjHHz+m+KTQVonf"
    "FHYujC8DSIhvh85NDGOF3pNGpjiGtUdbZqxrV+2LBqL/VHLV+0a3et9U8o+rDt2E/ypp91"
    "t/NBD8V8kf3SHdhv8q6V+0G4j+i34w0nDqSwo+fUnk0peYpmb8LeBRsn7mNt/fZLL7Sb2w"
    "+cSea8enZ5nsCj7Frsb5Xj+SO9YAPAlnnFUKiRDuavBWVSDZcGBqYUBonN2nEqaUvpXS+V"
    "bKog2uV1RkxfoWjTDcor5VK/TbZtcMmX9ZQxaempZOf2bYohomcyA/0uN8aNepwuYYC6ph"
    "cc+zY5q/mN62WmhT/BU8zk9ph0Vfh/nMeW8iVdC7kOuD1/F0obHr0SGLbuH/GAC/Te0aZ8"
    "AyR7hPDKT8Mi/gFpeqpFQl9y76hYZ+WukvRFRmRSenBHiSRqc8SVYpT2IapTupZJo3NjRV"
    "Ulr2LfhxODMM7g2FHNkpRnZAUskuXMeIpXxdOvk6yGwQmTIrsQEiOZFlmshiqk2YE3E2XJ"
    "gWNu7I7/gxZqSMQC/0Uh0YI/7tjTTvaM0XiC3twZfcgwOQIkCfGzsMgwF9HwZKiyL9Miqj"
    "QvS1nRBU7Z+rb1MTjWCrp/VDgjwCT4uaGs7jGxvpxhQaafTEW3V9grXP8P9IeydQ/nJ2In"
    "13JZ5o6lLh2pfCNaVvcTZxVC9QzXrZ8bxjUVS6RX1wT1O5RU+3uEVP425R+B3jTMpUgESi"
    "nA7lO8tcr/J6n33iMqNdo2IX1Wa+Ka0G8jdVcnE9uh50Goj/qoSeaSsjpd9rdhsosKOS4V"
    "WnpcBRdyOPO/roLAXrjqLK1oZzcCrMuHttYVDp0TKXYjU44WMZotqm/6ZgYMkiiLcgDOqs"
    "ED/HzI4ep3nN2JmWcWckzMxPzxob6v1NG7WrbrNXyzhxAE0DwX+VXHUGwz7ssd88U0ABES"
    "klcT5eLTRy40rdAmUyeLq+TZ9c0YbjgPiebo0uxChQ1LmXDroI+Ad1YzbD4KaDGY6vdKUU"
    "fOmseC3us3qTWuaBaplgQ8ikFrntyyznlEYxKmN818GvQgh5UfFfAt9H8qIlr30lwN33oi"
    "UQ6v6m834mj3WAphKg73pEs7jDPC69EKF055XOnVcSiXU4NVc4MaVM4OxWedWGdllTymzc"
    "FxYTH21zbU29cDZCj95pxPibLU2vQxsN/aIkrrNjCcue7AcqIiMqdKK3bWXYev9J4CfZ2Z"
    "UgTO4bmHl4Zhh+CQPbSLPoFVZ4saDysbl2PqCRdsePEtNBVBrGlAumF0Y31SxGBVdCj1gu"
    "sDpo8Vk6aWpFOmmCb+Y4q8dGSJxL6CiZSWrXagpMfnlNWB5tiXGutTtXzcHostMbNdBmm8"
    "7mg/71VQOxH5W06LHOoIH4r0pG/R+9BoL/KqE0vzcQ/FfJdU+56QyGyujPBtpsq2TQGXYA"
    "47HSG46U0fWo00DxY7SvQf9G6YH5fNxtntNeQ/sqGbaUTq/VGV80W0qXXSV6hN5rf3x+rX"
    "RHwWvFj6mEPcrVQBnS85ttlfRH3+FR2U8eC17xqWyCERVpX/ggTYnHX2necy4GZTJH+BQS"
    "36fxlc6AHGyojjNgpFlUfK8J1Cr3zFaVytm0eVKb+m4+IHobj26qBsphY6o5VFkxCNVlHr"
    "FmNQIBYnVPDQoKSG9s9Pb3K+W9KNSs2O5Bb2oiiDc2CXqYm8jRfoHWhPgTI+1Be0QLrN2z"
    "gxa99oNBx/8a1jjdawuYQWyT625Ui2KOiQncqQ1rmIBzSRrUz5p/59AC7psPo81t8tVGUs"
    "2SatarUrNC70UGaWtDVEFbbvHygDfjpByyXvMqBesXNmTZlyDL+++1r1BGwALNLFJQfek8"
    "KiFrVVbpQkBcoXH+sit8QvJhjCuZV/r0I90dFkfSLvURDMhSLfkZmQ/CCC12vL5VL/NapE"
    "gDAW1BG1pp1i9Yi/MbHaPq+suX0891pK5Pz7BO/3/6JFzek5FYeoxKPLvUpSojl/UcvPoi"
    "l/XIZT2Hj/KLOTf3tqjn+rytcOmqgQI7SR7MPLqPXLRTtoUnctGOXLRzaOaPkvjpQhq5QC"
    "eMauzJumHUVJAuDjJI9QHdgkTq590D99YbGz1A1KB/gKV9B3dXHdE7wOx5xIGPxXTNEgIa"
    "5N6A/JsTXkrPnKGZYS1t7vkLXgd8epRyYWgGePhcOnDOMQ8glvqq1Felvvoi+mr0Ky3V1d"
    "ehru4kOT/TPWfmIkGb2qKwekSVs7nsDuf9mgVKJs3vAWR7blpO5vyrYarqQX2WBumzZKDP"
    "Xp/1RcaWlz+2fGphqICeWfQKk1VNAjtKo9EfJav0R7GQBqr5GvcCiM9Nc4E1IkZ5QxQBeE"
    "KpdvWie6jv1xR13u+zlEn+EtVzJbrs+vryvENRZ6DTRoYT0tJkXY00o5w+oN4ni0eXzwey"
    "cNgdklvTAG9sMpkjhmKkMl4om4UkkAfBfMgesRUgksgXFKnlheY8M0LLiwE6LA6kjcwKDL"
    "yEiCzxDFMAsK8j9C02s5Yq8C3Ig4uFdscbbfV5eM3qaV0f4xmlSOf/aCJoK8zEgCZYg5wL"
    "kGEMlhPp2iPUNHILGNXRhP4ig0wXax3rwuJIxfUsXE0UCwx1nzrglJbLiUrz3ahLn8a+fB"
    "rei5DHyOPRltrI0+002+OgpSdyAIwml1edEd0MNRMdBSNPuzP4Nmi2r5tgWwntqkTp9fo3"
    "Tci4O6Zfjj6UiY0dotf73lR6Y7gNZlYK7JXD5CLDe2R4z0thV4qVNaWzipRBYXvZpTVlY0"
    "lV1tY0p1NzTYSJD7xTW1UJLdAohQIBl9DdfAJvbORSN5hkb5kLSkM1gKVpO7GkBCKl4Rm9"
    "sTCpB81waGe3DaSxACmk2b8gTzJkS3Agk5yOiDkx9Uc012w0neMpnIYYKtb6ETvobbPVen"
    "/07gO6pU9us8/fLRDS3tkBVsj1liWUM2dIx6u1w9LOLeCOeHq6o3cNr0/bYReFvYVGd0DZ"
    "YUFaxnQORx/pM8qkc6WfRaX68hQTClNfbPrRGRskezRAhK7MKkxporQ80LIGEkXpKhdLVD"
    "zUumGvFtpj5nEdpavguC4+0GWl2faDSUUp+pmfZ0E7RlhBuHcSwgXSWV6rk0dbZqxrN8pQ"
    "GfUHDeRuBENuxtdDMPxEDqjksgMBBA3Ef1XSVZoKW/jhbqjkfND/HVrwX9rnTbN73WTX8T"
    "dVcqH0mhAWBFarHjSPHPBCmsbDUfPiwgts4nsqGV5fdQb0rqHTzTa9GzCbBU9GDvAWHfcE"
    "XKXZvlR6CitWBe1Du/TsdZsj5G6opN0cNTc3Hdwrh11MhsjsLUTG1cwyYh2g2iPY/pGDRd"
    "tXXbNYLENEr9lkudHzM8PnU71m/GQ4XPIXrbrhcKUw9JfsvZF2/rJxpGJm/uZqtYA8oAmL"
    "pwWt6imM/2MtQpAmksg1t/M6LRrxjPeQPOtk9vGI/sdHmro+m+Iv6vr06MtUXX8+/fRJXX"
    "+ZzD6/+4oMx0aUf+slpqxi9nXPPs8rG8IaZgN8AiB+CyOO9nsHzOEA12RWMH9hNxx5YzNP"
    "Br0Zd0U368tcruiv/gHB/I80cEHM3So3iE6zdCa23YAp5rQwbJX8wiunDtFRDl4sWLpm9n"
    "yOaVJCB8Oq8uBA9W8CfBGsK9a3C8MDvZ07euckpb/hJ9XAQVqhh3/W3Bv07SLmir727EPN"
    "TtPRgmHW4G3XdN6wQkmdpd9C+i2q7bdgM0FW426IqMzmrzKZGv05NzPSxborqo/0Cy7VKz"
    "faxa/Wo5dzqGCReQaJ0lUQ7OLdQx5oq3nGAqoxwgrCXbzrk63J8ArBEZiJsUjy22YITuoi"
    "n1W4nDrpjm3CXJgXDvanXXQ+8R6zrPWvOpmzrAFNA8F/lXxv9tqd9lihB/xNWLx/cT3stG"
    "HFPttQSbM1Um6aIzjmb+bxTxWflnGjZMXYtt2OGiKsoBn1QMymHiZb7aZzjUCpaIPk4HOU"
    "tgBWH87ceHCctrBmixTuZHljQ1G99DZHH1OpLNAsecr8GFdadDw18hVtD1PKd6nM71LUHp"
    "n2jYrSVVCAPztJoy+dJOtLJ7E4maBBN7NvT0QtnXvZzLjx6S1H1pEYqeRCXi7I3C9l4ILr"
    "dcrMgjCdxD8v/jLkoyyceJEsSKUTg14Eei9mIrNYFKIrhgGvxK1dmixUZXsDZBqqkgCcNg"
    "2VQJopAOOhQyn0C2NxuEaKJxEOy3Ap4A1HJUmQ04AsUt1TQC0jTncacSo2BxQAdCBBRDUx"
    "jllACojpjUmCcUb0CR6Z9F/hbCiXAJh6VglJvmlY8KxQ6SG27YT4aO9UfVtQtB1olCIQGt"
    "bGY/29QdDEMh9sbLkBvxCKO/zefH98egZRvxBs7Ji/MIGYXYjzFYU0P6svmVGkxCpMHcnI"
    "3D1F5rI3I7OjKExVuQQXxTuJ5Kq/pz6MlXC82hjniVQJkEkGl5rBZbJnvhqD8haLZqJWsU"
    "P1rmyMKECzaDWHrWa781LrNYeUUwq50IzF2sI1kSoSarBdIfGybwUaP6mYfDcf+JpBplRQ"
    "sBHVKqAHNz8iLBlkixb9xOxuqMxXdPsL87Kz4TWLzoMZ11l2d5lnqDO04yyin9tcynwJMl"
    "+y5pIwUyV+M/z2VfpcFKa4QMbQHKJWgEyKWqUTtWJf+pfKHzA38D2Gpe6ir1Hw9NZvkRZp"
    "+OR3SF1//k0/Utdnx18+wv8j+P/5tymk7KXQ0rGCHgxWAURfw1DQFmhFPxUG9GXhO8N2sA"
    "Ur8h+jdUXe2F7V8/hXaV8XlSa3EsvY2z5c0uRW6Jer8oVmk8qtXg36/+i0RqzWK2zQI93m"
    "6KI/uKSH3K3o7PQya8so+nfPWQ54t+/lgO1B82JUy8gnRtRA7AcyYZ5fKiO20s/fhBWBo+"
    "tBjy8J5FtQ92Xs5t9UIF9naJedHUKSzFaHnXK3VdJlywwbiP+q5KavsH3+C/lAB99gn/+W"
    "Yxw4hpOUuTXBMO4RlPkFzakh7SSLAgMsc8KKMNWusH45ZfRTKqg/bYH6k6CQ/Hq51CyBsj"
    "/CfyV8xwMklRjQ2/Sjzh+jkGrkYfn2svnHu5B61O33vnnNA9i3uv3z6Oi2BFkyh0ttsUiO"
    "O7ZEKTIPOdr70/HnM19mgp1t4tLwstntCuKIbSr53I1XliGKAWzjqUFBTTC9R0ijaj+n/e"
    "D2cXgobwGz3WkpFM+3Ryf140gKhGCuikgGIRPyR4xF8n5yftcQ0WtO72qba0s0RLeUi/Ap"
    "qreMeQdFOfDUwtMEi3UK2XxDXuYPWu3q+ryrtKhaxH5BqKZqVK/ZBZGab6mk1W0Oh8qFAk"
    "LzZrscgvOaTBeabRu0Q50+Nd2xMqe1SexDZjvPkNlGN2zHIFNnPMFTbW1nLa8So63eJHWa"
    "Stg+3SJsnwoSLXjQiRPNNy1Le3wC9IRs8wt6/vAgf9Io+fOf0aIpzLRs8ZBvOrFPsJVl7C"
    "aQV2/4HqXNFLItUUisYo1v188oCMYIX7MwSEUNc7nERAcFhD6CwFu5bQALiKs3fHdTcAnb"
    "WLOm88xlPmKEr3v4umBkK+4cIXvNCE7pc92ZIptbOnUlSF/iV7923hwqrfHoe6c/+LOBgn"
    "sqaV5ddaleMh51Wt97/W7/G20RP6aSYf+CXqCldHrgOQju5VFpiq+HZVrGnUE0KmnnZmek"
    "izJztD8AqQwUTm+LcvJ82B+cs1SQ7hb4h9qdm063f8VdRP5OOXgGZqm8zPJoy8yl4DsVfJ"
    "euBv1WZzhknlbYYEfa167vFTZUckmnq4ECHPa2VNL5r2vl6rLTo+38TZWcK/3LTltpNbtj"
    "irXSGcE7HjvG2tHLx9pFjtErK73OINgockAlfTp5DMbuLEGHYHCXzhSjZq/dHICj0t0qx2"
    "hb4HsssPenG24+cZnH24/+oNseQ8VDpfetgUK7KuG7zfYNlF9se6e9fZX0mIeY8tnvIHok"
    "0GbTTewQbUXv0fU5sxbB3XKMhaXmrK1nfCqC9GUeEZ3moEvfYPYDb3a73e3ACw2/bI65Hn"
    "TYDEN/y8GZSPmePMyJdFFm/ii99jWsGuamY2+bzqHgZ6MCVhPYFdhRidvYbddWhq1+b6T0"
    "ruFFC+7xt9CfowM7JeIzy//LwhYzBbmLaEvM5TJZjn7hR6gRbWeyeQaJ8pk784VN/cdsTa"
    "YAIpqsjYVjEPsDXO8/a/vXHiGgIGYDhbJYsEbHEsC5rRBDkKp643YnBvsXrTFSargrV2Kk"
    "1GgX7zL3QMNLTVS092m0fcLqoX10nOoTeLzlE3gsAtwNgB8/aI/ZvoQCWvlB3EAL63vGzy"
    "rWEu6hxCO69qOpjLiazTeYKXXQv2EGOHcrXrIlj/BdfPwHQzmb5zBA8ppdBgyG7MUwImQl"
    "Htf5lZWdVMSw8EozrByIxwgl5mkxl9lwkhlAH1CHNGbu2DiQFb3uMN6eHGc9WRpOPr5Haf"
    "dSf+YF0gOWnc8eSFsZzb5FK8s0Z5nz5MRIK7QOYu9VOLjtMkcNjhCh5EBeDiyxdceMyPRd"
    "ycqEOK3kQ14+BGISeT6DzNxI6kHy5Hk8sbQcudRipFXKj7N3NqxMiw7sHEwIEUoWZGLBlo"
    "x2ye7KzCntlEBXhzUnpU1pFxFVUqSE98ZtAfBmzLxfttGeFuPIm54KY2+CLgDl6udljH3P"
    "UkMcEEgKQHrg9znwu6zmtJEkzqUAfqOgFoD4a6iSEtPoU4AcUH4KmUFCWdiqCXNcXyyges"
    "dOMupdaZbzWNueVo+3qafMrTde+c2fLkERTlGHnLnmoLlJn6GOvLgZnTZBlNxE7rdPh8x2"
    "gQsKqlEU1q0gS97PaCLBaAkhy6SY/FMm0yuLeF9HMpnediYUlkyPDf0YlulCATzaUmeC+N"
    "7vtjuDBuK/Kmn1L6+6HR4YsNmG4+NB56o/GEHjwE454gGCs3X23PlRWmltyG3wKUVV4tfL"
    "ii2Gn8g3fq9Cb9kYklbqjU8N4rIG5am/eKhIpy/A+DIKhrIEkXqwJjWBZrE5uVWlMFizsb"
    "VOWc6uTzDiNGhGdXhE5X4oNvegPSKDQPZsG1NcdUQ79Oo12Ky6AzS+M7ENFNrMwRa6hQp2"
    "Y90k+DauXOzwOkJtY5ORjG+Nvbg76JBX/ZLKRmk+KVLZeIoJhSkbe0/uV7avxR7Wj8WmnH"
    "TRwxGyZ0YQlw33bCHEm2k6w0gNEVVwsBZf09H/lGaYXkM0+5tgPx7IBOuG92YANEAh4YzC"
    "+S/TIJnQ3BBIMKNgrsl0rpG7THiGaCSk8eij2drOBGiAQsIZhXNmEMOe54qvj5DuJby+LB"
    "LUQcTXxwyHL2RmIQ5eLPDUWWuLK8tc4QRfrrBdfavxJUAB8QIbkqd9umhFxyFxwNW6erSM"
    "u7kDrlYTLBqI707wnA68iL8VvVXXnz/jU3X9ZTI9U9cnWPsMpc9OPr0TeHh3dBFZFU3aVq"
    "Rt5RVURVN6N52eVzHL3VTJ9UjpKqM/x5f9dqfbQKFdlbQ7Q+UbJeC/PEfmj+bAzY8JWypp"
    "KYPWtTIad5t/9q9HDRTeZzXWeqNNrr3QLmR7arY7l83B75Dxyd1Uye+9/o/x9/6PBvK28r"
    "iRi8/plD0N+DMzf5fcplF4ZhYOV+Z6XBGy6hXkKh7pPZeWK5k4vocc4DLkRMY5lJ0hRcc5"
    "vIxSeLWe+OkwBbpg8HR9mwq4ijR8UvH7AVG25iyqcT1oNmJ9gUWjTs/q4AB/mJs2RgA108"
    "q6yvn7s3df0S+8ohRzTJCj/aL/dfNBUCN7p1d6WgX8WXN74453qQ1KbbDa2qAsvLtr8ajy"
    "+nYFqpDLgr3bzPa7KNgbWBmYA30xtWREDkbINNIFZs2UZagLKkPtSuGZq+JF6V51eBox7/"
    "EiqTJGgn1xQ1KJ2XQ/aRZ9zTRHQECUdj+pFmXGvXwZ95hBYQwGhRysjhHL6I8D4XX2pLVC"
    "4uo5FHY1o0qfQkmWsboCVWYmhOkkA3IzQGYXfWkObCS0SXYuCIjly5CbFTKL4ouzICDY5H"
    "gdRNRyZpIO/7I6/MVp02TqUJk6tFQYZ08d6oU5PB/iTLkVDxXgsDqTAt+g3FfIZFz15KwC"
    "QTkFzCF5Yq84H+hsLBLASpVfJpYcVxDoJkqgmxztJkzh+3TMm7r+fPZ5AquJJh/V9dnxEf"
    "z//NvUizODfDC8P7S5AqIXxw9zulnnYWgapMxEk0eWSIbnTogHve3uUipRychLU0NP8cMs"
    "fg7/Rbsh2gIZep31FTkPMeb0KizeJ3X0HGvNw9NlAJ0MoHsFAXQyVY1MVVM2V5sgFsCb7Y"
    "UWm+SxGiGrpAOr+PEqg2qDixNTIfxpC8KfEhDOvHouTCWxToe1LyrHkE4O0AzSVAJnGZZ5"
    "wGGZumFPjdXCEGUQS54twlTy05fq0+fV2GHpa7OvIk8gl+BnAJ9ZOrKFzcYIX3NheLeMCO"
    "1wTB/AEUzByeNXRFvJwbubcuVuARcrD+YulURbFoeXxeFLmdOsjempsCk4fKa+zYyvb9qk"
    "sN2fzD4eQQ6wIw0M6l+YQf14pq5/+/wRtqcnx/WgLX3yiDS0MDTDNqHAFOxDdveZYS3BnI"
    "4XM5HVvviLgL3+dmWZ9+ztukWGzReyg0nfm+cQK/LGlsQvNNtBcwoL7d0gdegUejQt484A"
    "076uPXqL6Ve8V5UAL99j4liP6O3vV8p7412Ddo90PDUoioz+EWsWPzl5h0wyxewov6wBN0"
    "LgnrGe2i3gP1GNnvpZo08B7n3pIZAegtfgIXDodCgWaJ5eAe4T78+KUmsPmhejjLo7J2og"
    "9qOS4fX5pTIaddoN5G+qZNAZXQ96cNDbUonSo10ObpRWB9K1edsq6TZ7bWjJf1Vy01fYPv"
    "9VyWVn8A32+W90ck4lVxW+jlzafXedTKHMdt+XS5q2E7Pv0iTOXKCIbV/OvKGqUFhvESua"
    "qQhEH3GZxYgeIKnE/PACNvSxg6dzYi7Mu0z5JeKUVTAr7Bt/R7OoTiCYQpKBD5BIxKXX6E"
    "W9RpO1TseiwDZGNWX6DRSDuSGKmsU41QeXulJjud1pKfSr9/bopM6TDNOBa/BwUm9QnwiC"
    "ehZr5uZ50B6zDdgYpRy1wbUpDgZ7EKvVTjKa0oXEVZiIw/LyaSp5+XSLvHwqCJNYrRYGhS"
    "55cVAy7iLa6sG+w9jALGA/M/6y1BCfpEH4JBng+DTtWAs6zxJhsbAnM1sFKKU6GF1/5WhT"
    "Z8z2MwzeKF31hnDxGeA9zFZzYQ3Bp8H2CauHdvEThgcaXmqGIBve02j7hNVD++g41RfweM"
    "sX8DgGuE7FT4PKpOMJnmprO2uMW4y2erDvRN7zoZtZpsCst0V/iVHm019KBvmTbsiYqsLd"
    "wGx9hkC4SI5Wi9K95mA15pTP61z0iffoXOy5YS1ZfItA00DwXyU/mspI6X1rIHdD7FVs9X"
    "sXyuASDvqb5fARbkIhhCN+S6LIIKHMHFjmzIHsvRrziJqcrI7RS46Xn+PZ00RG6aone+0q"
    "ehXC2Mb0uyZaEpru6xfuocTI1+LfvObV1aB/A583bwu+gxfXQ/4ZZBvl+N4xlLOtRgiQvG"
    "bRjsGQfUqJkJV4XJdsRrHwSjOsHIjHCCXmcg2CXIOQLC3Z68nScPLxPUq7F7lYpsvPJxaz"
    "bxGXcbOG9MdIK+RA2nPKVliskRn/AJHMlpsbepm9+6U54BqLs+IfIpPo50V/ia07FtdCPx"
    "JZWRCnlXzIy4ewRTFPHntxB5IjeTniZbrIUVsjRio/0M9gg6wo8NIVBSAZbeZCAhsiOQdl"
    "QT6WCyCsJ8S5IHOuizMpBxSkNImq6XgtANuR281hje60kAZealmFoVhoZRWG3WOcvQrDRp"
    "IrAOXq1wiICb4pIHZzjTwf3kx1Lg50lghZPdJUuYhohXsdxQeKcYImnQLtjUlcDudUUMd8"
    "CClADlidCkB5k9iqmgjHbXSlKibC4W+ZA0+WScw9FmhTfzoLGQVmHJSPns5I1oSMXxspCD"
    "lzDYp5QBc20hDvFk2wTWcFlu2Lqhe21wJb6K26/vLx9ERdn558/ALZxrRTdf3bR8g/dvrp"
    "9BRykZ3oddRWhq33J+/iycpe4PqCxGA/A1ncgrfDU4EFUobJzGAyM1j1M4O5k0nWMR0ik4"
    "bH3IbH4AyUmQkCYsmKoiyRm6/EvuSvsrEhrQAWmgtCslerOWw1251a4pCXhp20IAve9RKK"
    "ucOphTHhz5sg5W6apBFy7VDrp0VcT4rUbEQHzmyGeAeQm9ZBbzs3ze77z+++wo5hI4KpaI"
    "Cmc43QR6pTEZTgB3rAJBhBjUKbCaGrhSaql7fTK6XJZ+vOTzKBrRRTX4GYmpi68Nw0F1gj"
    "iREjCdkLJ5TscL8WwmHa73ehZz8m91yJZmu7vjzvDN4eRdJjJYKdby1ZhLISWSP3sxAhMV"
    "fh1jGenK5QjvEtY9yFLccYj1PKMZ56jM8oaMbEoHwROGq2jvMIpRzr6cd6ALoc411MLcd8"
    "6jHvKQZ5VhqFSSu4xKxKS42kLfVFban+y5IjtjxOKxkhLanlsaSKAwUCo7YAeKsfvBV/y0"
    "tlQ+3ca4s1s/A2bZuybonZk8QMqcJ29W3WVOxTjLUwSZqoAZfatNxCXlTQXH7lRbksPF3b"
    "YNJkzvwZbXJnmrrQ95+vF6EHH0jhpN9lzHn/M3pOmkilibTaJtJnJSJ6Xg6iXLjWmsOh8q"
    "3nJgnKkIrIo2sgb0slw1Z/wCp9sV9IRNTyEhG1ypOIyJ3n8mRJFZDKFC9pNXD/W5BZL4hS"
    "Sq0gt3oGH+3sOQg2RBL6ohQyT3x6pr6wEUMVt8MDY0bqhUubQZhCKdsIns+HuPoqWXSCLa"
    "lCdq4503ltqy7Gm9RTqmETv3WKoBbWmKlN07mB7zFobzZXljQLe5oV1pGnJoniVbJ3witB"
    "LzTCikCz+ssLUNwIqGhUbWNloe2pCddA5go06waLZHGwtbTRv6AOFSNjl67T9rR/FghjLr"
    "GdMtJFKm9Seau+8ibL9u66bK+ONX1hiIqvJGeBDdK85jSwB2da6F91elnNCkDTQPCfmxNY"
    "tmN3QyWtbp/ZE/hvOcwJMnNpMvTVzVzKBa0cTA8Rylz+ZY4kmC5MO9+LHSSUPC4zj0GXyp"
    "4Db0Mkc04VZA4DTAuw1VzRbm42Os5hMSJ15ojN+CuppYbZIrcaajxrZSo7jWcrTeUoD1hW"
    "wEqiccOH0Bue0JSZXLTFYmwQOokzuwuzsoAVZaHZDrLnGDvcavOg2Uh70Ayw2Uzpw9J+Pq"
    "Br4hgLaE4QMSem/ohsjGk7YoJ95Y2tEt4DX6F09u4rggpwnMAEGvcKfK2S/QEpfAEThRtp"
    "d3Rk8PvRgv78Ob0Rx0QTrBILs1VMOtJmsGQf7jPZjb+xgW3AEHjyY2elOUiag6ptDjLXDt"
    "hI86rcAfI9Kt1Uc25TXTmr3u2SNZC7oZKr5pDp2vxXJRdNpQv7/FclzfalMhqxAAB3SyXt"
    "TqursKAAb6scOro/l2eV5EOEUpIvsySv4ylYCXPFdYhoZWBH2sCOgGiQWZWK08oIg9zBHU"
    "yUy1FgZUMlwS9Kn/XF6sLiO3zX9oGxI61WGxyHKSI8ggrJ82FuhnurKMTx2bak9oMhqL+1"
    "rQYE3qSe0oJg+62fNCH0Cd6o1W9sFlvBlHedB1PwkA1zxhKH8Pj5W/i5hSR5WHN4kMYmwv"
    "+NHbc97OAazGgxM/5ihmdms7Cxw+0EzOpgo7l2D1H+GkuOApd6xK4pw2bBJ54Zg1kY6siV"
    "hWhLlQTNDDo3MyDPypA6WQqz4kjbgbQdvALbgYOnc2IuzDvBmrDkWhYhoirJYoXhimn/5t"
    "KYUk2N4Jkh+PQnR5ELSCXGAoxp9+67PcazmTE1MJlmGcaJ9BJtUWU0zfqFnXHS+tyt6Thi"
    "tDIhR/qEHCHwcqTkSKKvYCzgrixHBiHmPRfQQcAU2Oy2Dn8RuXwD0r8BUfxyvARbupDvQf"
    "qlcZ5oQn/p/UzW4rSsW1+GxD7kG5H+jRCCmOO1eKof+W6kfzf+WuEphMmKOJAcNR4he9WB"
    "42Bcypf4KkBYwfjkKrk/PctfVh4H6aSDu8wclku3X8yxujG0Z3dwR0mLYcMrsVjL9fN7XD"
    "+fxeknejfi3OgTPDLpv8y8CKfUOqiXI7UvNjoxpOHKs9yr3zWim/fi4mf+ufo2h+o82Orp"
    "WGyeN0HjaWtZRjGIWKYK0SNa0cfHOg97Bh/nCls2VCMzvSBp9HbYGdy8PxKVMCuu3zRuS9"
    "ax9FtKv+Vr8FtmN3VIo0aekMnskchSCS+/ipYj57FMdfx89Yx9obNnlQtQSfBzgw+i1ljj"
    "IllmHgiIJStys4LOTHkZESOVbCjKUMH1hxg3shdqx9a9McUdr7sD40XqXHSBaTlFGHhwBi"
    "kA5Orn+hNMuSlg3swPEuQUIMem0xQQy/IB6ZaJlLJqQGhyFtjXopN3so3N5i3H/mcjVdID"
    "sO5CCgNYFuD2gBbGxNKsx6/odoFnjrcqAG4c6qUuTHIHv7w2KtBgccmAArtOY24LJRqoo0"
    "2NVdjWPNMfxYodoPx3sKwu8LISqLTO7cs6Z67zpwD0ictsp6tBRpTrJssr4G+ySgL9y8tO"
    "r+1WE/B2IEngoNPp8aoDfCs6h6Wy8xWecoBPTGPKlQkWJKFOtqfGCCu5ED2dUXWbTTUBcJ"
    "1hEsM7OVAsSveaI8Wk9X8/1n99aTj5coZGSKU/oNT+AFc4zsrkAJkMySs9f7fmm3laLIv2"
    "UeLPfa3b5BIY/1XJqDO4bCD4rxJAuz1o/ug1kL8ZzRpVFtGMIp79UxchKzGfyva52yjtOf"
    "IDRWmlYyJ/GOvLJ2oq2wvwMnzwhLgc8QJxWvlC5GbEi9UKl6+BL/lkfwXCdBL//Pgzy0d2"
    "+ANkEv286Ft4ai7p51TPwYI4reRD7uCxcJrxvMVJI/SF8OPVOJCCa1WhODy9r8x8iFJKDh"
    "QSvfSSaRZLNj8VnmUxLooWAHHb76ia6IaE7xTABr6VBaDbt+40Yvyteck1qolxXL5IAbQb"
    "ivF8jIcOpB24MBaHa91+EuGQEJ0q2+0m8KWIabjqUWJxu2EakDe2FQlyGpBjtqhU0wTT3v"
    "cK8MFOEkFDR6GrtgXFlcLcyL10O+Uy+lJJ2qlj04W6XopB7ysnzwaai3fDYH9VRDqqze18"
    "cbwboDugko8VjiAVNqinCeG1Nm2fjOH94RUT02HZemhNuwmVyXTtsc6Sdk8e0cPcXLrr2I"
    "8F6+Of11X6JfFwXe2Rx+HOQFqTUbgyCvcVROH+MkSKerpoD4+2zNFytRtlqIwaiP2o5LLT"
    "GbHSYO4GPdIctb7zQ+6WSi6UXrPX6jSQu6GSq35Xaf3ZQPxXJe1+6/qy06Mde1sq6Y++dw"
    "YNxH6i89jLBIfAjBbj7Zbi9Joos3XWoNGSKgApo0Yf5qIQtxH+K2Fy8dqX+R0oJJyt8web"
    "qv1INm/cvb1s/sGGpB/N1u33vnnNA+O01e2fC9xGlp4rdjRCKmNHSx1bKHNJyFwSrw180C"
    "Ky55AwnhcbWDLjUCm8fjJnwU5zFhiFWPFfg58k8HLLJfTVXkLf1YjOny5me/NO1bdZ3RaB"
    "Rk8vmUfThWYskQO2Ms1d5A49YL2O1uD4ZOkjaSMogWfO+Op3OnJ0+pywbzg2AmVesGS+sK"
    "55ST/6HPYtL9DHyv49ogdMd+6Me0waSEMLw3aA7BZobuvolhXiuGWtqQ7GLH23Jrn9gG75"
    "XYzpDizMBz1MJXB1VnMQ2Zqh84KBcIw/BJgRFxq9wIMFrh7yFd1qS3g9WA/QDu6PPyvsre"
    "gl0FRbLGxkm1/p7d9jSzemm+Z+eUNOY3BLJW1l0GGiq+TBcOZ1sEz6vRkE3cLG2DVK0Qeh"
    "EJsWVWeAm+gtrEZ5f/oOrqC5t+2iaD6QOuuIUCDozVj43mBdeLADI7z7uHX7tG+/+vdThx"
    "OO9gvbrD9W8LDONqniz5CF7Smdhg2HsuuWb2HdxddcsqssoOaijlea5bAnv4NCjBtC5Ji0"
    "zxkiJsdwZlgUcAuvTMuBhKW/XynvcXrj7NYECgweMKubwUAGdooOQcfNquA9PmiKnMx9Lm"
    "nilSbe12Di5ZOz2MgrhnNDUQmzVtjMepJmXdhJ8qqwk9iaMPZVi+P7j2G/l6DleQRRsxX9"
    "uKD/Yx/BXcFc+4/ZmvBvzWRtLByD2B/gev9Z260cJwIbANpuU4yaD+th0xR0ELUp8plfON"
    "if9mj4xPsb97X2oHkxyog+J2og9qOS4fX5pTJieUb8TcgzMroe9HiSEb6lkpvOQLlQ4Ji3"
    "pZJWfzDotBi1v1kO/4Uv4mXxYoSIXnMCDC7bCqDDU2OpLRKW5PlEUeg41QeXulrgdVrKZb"
    "P79uikfhwpqxb8IEQ+qxbW8uW9CFNW0HUBmVT0Plk8uqPgQFwZ7oDd6smw15Pc+U6itDIf"
    "Rpl9VkG9MSOjI6SSz2XmM3zY7HyVMQWkMpNG2kwarjEti94UIHmW5lQyvPetIoGJe/wsPS"
    "ncQ4nHfO1HU+EBX+6GSppXV4P+DWg73haoShfXQ64psY1yqD8M5WzKT4DkNas+DIbs83mE"
    "rMTjumRzueeLyGCyDZJIm23MZuu7hHIMYyGxHMxpB7MLXz7VPkIrRf8yi/7cE5jnDYsSyr"
    "cr9dvlel/z2c2CpPLdKvO7JfPzlSMMlcm0K8s0Z9lDsKOkkgt5ucBCVbQcr0KEUMZjP48F"
    "0WihfPxI6EUyJz9z3HC17PwIE8oZKjcHPOEqMwfChJIDz+ZAjtVScVrJh7x8kIl0XzSRK4"
    "98HzvmQ/avs4BYciIvJ4Jx6pk5ISCW4lFuVrgBBdmT60YI5ctQ0JpCmUlUZhItFbpZM4kG"
    "5+cC4L2i3d1sejuwST0tyIKPWpokgQGhpACoR2431RzHAgkuBcSelayQubjqK2YjJsW08M"
    "YW2j0f64wJiA8a8ASbYQr0PRlur4P7QKePiLybZpm97+QoAN/XkMUg5hVKM4G4VtoCIA4s"
    "n68mvhGLdhp0vQXNe5+RDxXisMk6A8Qy2XM2gEudnaNzb+gYGJWcpcNvUk+RrWOMg61TpO"
    "1YGXjKsmaw6RQ23JwPDT9vRjB7xBsbTenFeb7bBzfTg6092m6KCLyYiTJ47OAqkMyjTx+U"
    "J37wk2vM2dJLZBBK7F7WsFkqCAsvzXt6SiOPaElflzqarGmv6xVVpjClSZ0QwkuM8k+ZqD"
    "fxLZVZHCoYEbwybUOsdg2X2mKRbIgP0FXJAv/p+POZjynsbINzeNnsdrMkPxZjeQgJj3OG"
    "exafFcMxHFFmuGR0fYIKwnucKpj2eEss7XE8lJaslxORWSAZ4g1FJQOW08UrbwtXjmfQFu"
    "pV23JouwSvefnVRq7LtUo+QizjvMsc5y3T3L50pEzeIBkZlVFsTEAgZ+febJxlY0RWN5/A"
    "ONRqDlvNdkdmGd5ZluGXMbpdYutOaGrjJ+rbDGxLv8mTVrURmLEsk37mtIWbyvXBRIHgE7"
    "uOTIsd5DETdB/y0ZokaPKa4Cm9SW7xitvUdnSNp+1f0tQlTV3VN3VlX4/7zIW4ZfuK7mcl"
    "7sFlyrwa9K/6XnaWDDlgPLoG8rYg6WXvQhlc8qSX7mZZ88DwT00uZTpCWsFcg1XSpSGfWD"
    "6jSZhSWkzKzmWZcG7/3zv+jmRfQxGmk/aqvPaqX3jljJ+TFiKhA8mRZ3Ek53LHOK3kQ14+"
    "MPOG/qx3I7ELyZVnciXn+yGilrzIvRaV6zHZP94RQuntKMrbEf0YF2CdfxXLIBOEmBQxyP"
    "EpXmKeDvPEj2MK1ANyTgFwV30ZalwqTD+wJcjZhnPmJb/up7CQWaPqiyQjckOqperMTLBX"
    "dA90AIctKqXyUl9ZJtj67CHRVvbcdGoCh3WsTX2b73rlth7bwebp/Nh8OYbXA1QPhSKfj1"
    "izoCKqW290tZ4sDHuOdV5d8+7dV0ToZ85C07lG7rCgqmuBffOyrsbdmnbiFnblRVyh9imU"
    "IdUxlHEFBMd/z/1NTGCTjlvHPco2+VFHo9Obc1unHVOE1trilpd9hZJMlrYYewfNGcL0k0"
    "7vXDemmmNadXiIwDIW06KDLPXKEnhy9k56j8wKhkqPu/S4V9/j7o39lFj6r0qFtOnCsHQn"
    "wzicW+qBbkj2XxH0Zbx2u6n9ia17Ubh+4kDeEMihLBjKAI8xxWMLT+m3VDCktwIboZQIi+"
    "yaQWEjBu8TsR0RWhncUWq3/4ZdOfK7CoilM6EgS3YQW6m9pzCNxMdiqVT4JraM6bwmUNzd"
    "M/Vt6rq2afOUjp6MbMGR3K9FqXzmZzWHupgcapWsL1Yhpvj49DTNeuTT0+T1yHAuUnCcvl"
    "QZEHabVxDdnSxFpld0hD6/ZL0yQCL1yox6ZUxg2OfH7N//D+Noosc="
)
