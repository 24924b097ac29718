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
    "eJztXW1z2siW/itdfElSRVKxYzsZsrVVGHCiOxi8gJ2ZjaawQI3RDbRYSdjju3v/+/bplo"
    "ReWliSBRZyf7DRS5+W9JxW67z1Of9bW5o6XtgfmmvdcDrEsR5rDfS/NaItMd0QnK2jmrZa"
    "bc7BAUebLFhzDdqNsd9wYjuWNnXoqZm2sDE9pGN7ahkrxzAJEPQJRrQBMghy5hhN55pBGu"
    "h2rtnzW2TY7ODwe/P98ekZMmdsl/WOJnhmWviNjaAp0ohOz9H2E1N//ACX1s0pvbZB7nZ2"
    "FZWo5Ba2/C7+Mez3kIP/duie5qAHjdNh/Ss7bdJ/Fpqai/WS2MjCK0wbrTTLseGiBqUy6Q"
    "WRjTVrSonYY6yJ8T9rPHbMOwzU9GF+/kUPG0THf2Mbdn/W7PXkn5iCTI+7m2PLfKjRdj9r"
    "9KlNq/YX0Kx+jWcGXugh/ho6kLHjY+dxxY6dG3cKcS5YW0ByMub3vGm/enTmJvEJDMIufo"
    "cJtjQH6wF2k/Vi4Q4O7xB/JHrAsdbYfxZ9c0DHM229gEED1PwONsdq43GvPxoPO6PxuBYb"
    "UB5FgPvuoalJYDDSe7UZAndwC+9/Oz7+9Onz8cdPZ19OTz5/Pv3y8Qtty+43furzv/nNbO"
    "DiXTHQlG9KbwQ3ZNIRz98GOPBvRqM5GqdiLNvArzlx+NsUQsdYYjEDOEWEAbpL8sHbyMMO"
    "78CGH5t3dg8M2YLtSLnsDEfNyyvofmnb/7NgODVHHThzzI4+Ro6+PXsXZobfCfqhjL4j2E"
    "X/3e91GJym7dxZ7IqbdqP/rsE9aWvHHBPzYazpQUy8w94h2jTAVvbWZXqxfJJc75b75pSF"
    "l/t8uTaoW+YCx0FvzTVLDLnXPoI4fZADfH1qS+3v8QKTO2dOdz8db0HzpjlofW8O3n46jr"
    "wiPffMMTsVBtdcARpwUxkQDhFVEOazkxQwn50kwgynwjAHvuVpQQ6QSIjTQ8xkpExTdIRQ"
    "TtR5J2oQmuPQj6jgLAbea1+J4b1Nzun8MQqJON4wfnvZ/ONdSMzp9nvfvOaBYd/q9s8jYK"
    "8sfG+YazvLlBKkqQTou55TQM3LArDXXoKbAC4orLNfAZ0JDky06a8HzdLHsTPmsZnUNn5q"
    "ebyMHtGIdseAgyeE+3ftHkMqlGP9wmA3GbOKBM7Wt1lFbNaOXtNt+KRVpImgLdJsZJtLDN"
    "MfutPuMTKcBv2zEdxH3TVHYG6bWFPeW+hhbkznrAnlkYOJA6aJX3jlxG0iO7gGWEQUtkvw"
    "PZg65hqhsH5At+vVwtQosW8qIevlhLYwZ/QKSJtOzTVxUho89m7LcL/Z0pSx1ZRBGW4L1Y"
    "NE/AMUxRiU0syDR7tlwvHRyeeTL5/OTnzs/SPbII/LSOw3wxfFa1/BL8rxx48pPim0VeI3"
    "hZ0L48sAEuLboXMTw1ih96SRKY5h7dGWGevaVfuigeg/lVz1vtGt3jeV/OOqQzfhv0ra/d"
    "YfDQT/VfJHd0i34b9K+hftBqL/oh+MNJz6koJPXxK59CWmqRn/EvAoWT9zm+9vMtn9pF7Y"
    "fGLPtePTs0x2BZ9iV+N8rx/JHWsAnoQzziqFRAh3NXirKpBsODC1MCA0zu5TCVNK30rpfC"
    "tl0QbXKyqyYn2LRhhuUd+qFfpts2uGzL+sIQtPTUunPzNsUQ2TOZAf6XE+tOtUYXOMBdWw"
    "uOfZMc1fTG9bLbQp/goe56e0w6Kvw3zmvDeRKuhdyPXB63i60Nj16JBFt/B/DIDfpnaNM2"
    "CZI9wnBlJ+mRdwi0tVUqqSexf9QkM/rfQXIiqzopNTAjxJo1OeJKuUJzGN0p1UMs0bG5oq"
    "KS37Fvw4nBkG94ZCjuwUIzsgqWQXrmPEUr4unXwdZDaITJmV2ACRnMgyTWQx1SbMiTgbLk"
    "wLG3fkd/wYM1JGoBd6qQ6MEf/2Rpp3tOYLxJb24EvuwQFIEaDPjR2GwYC+DwOlRZF+GZVR"
    "IfraTgiq9s/Vt6mJRrDV0/ohQR6Bp0VNDefxjY10YwqNNHrirbo+wdpn+H+kvRMofzk7kb"
    "67Ek80dalw7UvhmtK3OJs4qheoZr3seN6xKCrdoj64p6ncoqdb3KKncbco/I5xJmUqQCJR"
    "TofynWWuV3m9zz5xmdGuUbGLajPflFYD+ZsqubgeXQ86DcR/VULPtJWR0u81uw0U2FHJ8K"
    "rTUuCou5HHHX10loJ1R1Fla8M5OBVm3L22MKj0aJlLsRqc8LEMUW3Tf1MwsGQRxFsQBnVW"
    "iJ9jZkeP07xm7EzLuDMSZuanZ40N9f6mjdpVt9mrZZw4gKaB4L9KrjqDYR/22G+eKaCAiJ"
    "SSOB+vFhq5caVugTIZPF3fpk+uaMNxQHxPt0YXYhQo6txLB10E/IO6MZthcNPBDMdXulIK"
    "vnRWvBb3Wb1JLfNAtUywIWRSi9z2ZZZzSqMYlTG+6+BXIYS8qPhvge8jedGS174S4O570R"
    "ILicvjbQoRSk9T6TxNJRGmhlNzhROznQTObhWlbGiXNdvJxrJuMcnGNtfW1Iu0IvTonUaM"
    "f7FV03Voo6FflMS1wy9hRY79QKU3ROUh9LatDFvvPwlM+Du7EkRwfQMLBE9awi9hYBtpFr"
    "3CCi8WVHQz184HNNLu+FFiOogKaphywfQivKaaxajgSugRy7U/By3ZSf9BrUj/QfDNHGd1"
    "JgiJcwkhJbOW7FqChskvr3XFoy0xzrV256o5GF12eqMG2mzT2XzQv75qIPajkhY91hk0EP"
    "9Vyaj/o9dA8F8llOb3BoL/KrnuKTedwVAZ/dlAm22VDDrDDmA8VnrDkTK6HnUaKH6M9jXo"
    "3yg9sOyOu81z2mtoXyXDltLptTrji2ZL6bKrRI/Qe+2Pz6+V7ih4rfgxlbBHuRooQ3p+s6"
    "2S/ug7PCr7yWNcKj7LStDZn/aFD9KUePyV5j3nYlAmTdmnkPg+ja+0U+dgQ3Xs1CPNouJ7"
    "TaBWuWe2qlTOps2T2tR38wHR23h0swhQDhtTzaHKikGoLvOINasRiF2qe2pQUEB6Y6O3v1"
    "8p70VRUMV2D3pTE0EorEnQw9xEjvYLtCbEnxhpD9ojWmDtnh206LUfDDr+17D85l5bwAxi"
    "m1x3o1oUs5lP4E5tWF4DnEvSoH7W/DuHFnDffBhtbpMvhJFqllSzXpWaFXovMkhbG6JK2H"
    "Z3LQ94M07KIes1r1IceWFDln0Jsrz/XvsKJasr0MwiBdWXTvERslZllS4ExBUa5y+7+CQk"
    "H8a4knkRSj/S3WFxJO0qFMGALNVqlJH5IAweYsfrW/Uyr0WKDAXQFrShlWb9gmUiv9Exqq"
    "6/fDn9XEfq+vQM6/T/p0/ClScZiaXHqMSzS12qMnLFycGrL3LFiVxxcvgov5hzc2/rTa7P"
    "2wqXrhoosJPkwcyj+8j1JGVbEyHXk8j1JIdm/iiJny6kkQt0wqjGnqwbRk0F6eIgg1Qf0C"
    "1IpH5KOHBvvbHRA0QN+gdYRnJwd9URvQPMnkcc+FhM1yxXnUHuDUgNOeFV3swZmhnW0uae"
    "v+B1wKdHKReGZoCHz6UD5xzzAGKpr0p9VeqrL6KvRr/SUl19HerqTvLGM91zZi4StKktCq"
    "tHVDmby+5w3q9ZoGTS/B5Atuem5WRODRqmqh7UZ2mQPksG+uz1WV9kbHn5Y8unFobi3JlF"
    "rzBZ1SSwozQa/VGySn8UC2mgmq9xL4D43DQXWCNilDdEEYAnlGpXL7qH+n5NUef9Psvm4y"
    "9RPVeiK4KvL887FHUGOm1kOCEtTZZ8SDPK6QPqfbJ4dPl8IAuH3SG5NUPtxiaTOWIoRirj"
    "hbJZSAL5EMyH7BFbASKJfEGRWl5ozjMjtLwYoMPiQNrIrMDAS4jIEs8wBQD7OkLfYjNrqQ"
    "Lfgjy4WGh3vNFWn4fXrJ7W9TGeUYp0/o8mgrbCTAxogjXIuQDJr2A5ka49Qrkdt7ZOHU3o"
    "LzLIdLHWsS6s21Ncz8LVRLHAUPepA05puZyoNN+NuvRp7Mun4b0IeYw8Hm2pjTzdTrM9Dl"
    "p6IgfAaHJ51RnRzVAz0VEw8rQ7g2+DZvu6CbaV0K5KlF6vf9OEZLBj+uXoQwXT2CF6ve9N"
    "pTeG22BmpcBeOUwuMrxHhve8FHalWFlTOqtIGRS2l11aUzaWVGVtTXM6NddEmPjAO7VVld"
    "ACjVIoEHAJ3c0n8MZGLnWDSfaWuaA0VANYmrYTS0ogUhqe0RsLk3rQDId2dttAGguQQpr9"
    "C1L4QrYEBzLJ6YiYE1N/RHPNRtM5nsJpiKFirR+xg942W633R+8+oFv65Db7/N0CIe2dHW"
    "A1Rm9ZQjlzhnS8Wjss7dwC7oinpzt61/D6tB12UdhbaHQHlB0WpGVM53D0kT6jTDpX+llU"
    "qi9PMaG4AvH0ozM2SPZogAhdmVWY0kRpeaBlDSSK0lUulqh4qHXDXi20x8zjOkpXwXFdfK"
    "DLSrPtB5OKUvQzP8+CdoywgnDvJIQLpLO8ViePtsxY126UoTLqDxrI3QiG3Iyvh2D4iRxQ"
    "yWUHAggaiP+qpKs0Fbbww91Qyfmg/zu04L+0z5tm97rJruNvquRC6TUhLAisVj1oHjnghT"
    "SNh6PmxYUX2MT3VDK8vuoM6F1Dp5ttejdgNguejBzgLTruCbhKs32p9BRWRwnah3bp2es2"
    "R8jdUEm7OWpubjq4Vw67mAyR2VuIjKuZZcQ6QLVHsP0jB4u2r7pmsViGiF6zyXKj52eGz6"
    "d6zfjJcLjkL1p1w+FKYegv2Xsj7fxl40jFzPzN1WoBeUATFk8LWtVTGP/HWoQgTSSRa27n"
    "dVo04hnvWYH22ccjXqBdXZ9N8Rd1fXr0ZaquP59++qSuv0xmn999RYZjI8q/9RJTVjH7um"
    "ef50X3YA2zAT4BEL+FEUf7vQPmcIBrMiuYv7AbjryxmSeD3oy7opv1ZS5X9Ff/gGD+Rxq4"
    "IOZeXXs6zdKZ2HYDppjTwrBV8guvnDpERzl4sWDpmtnzOaZJCR0Mq8qDA9W/CfBFsK5Y3y"
    "4MD/R27uidk5T+hp9UAwdphR7+WXNv0LeLmCv62rMPNTtNRwuGWYO3XdN5wwoldZZ+C+m3"
    "qLbfgs0EWY27IaIym7/KZGr059zMSBfrrqg+0i+4VK/caBe/Wo9ezqGCReYZJEpXQbCLdw"
    "95oK0oVLnQ9gkrCHfxrk+2JsMrBEdgJsYiyW+bITipi3xW4XLqpDu2CXNhXjjYn3bR+cR7"
    "zLLWv+pkzrIGNA0E/1Xyvdlrd9pjhR7wN2Hx/sX1sNOGFftsQyXN1ki5aY7gmL+Zxz9VfF"
    "rGjZIVY9t2O2qIsIJm1AMxm3qYbLWbzjUCpaINkoPPUdoCWH04c+PBcdrCmi1SuJPljQ1F"
    "9dLbHH1MpbJAs+Qp82NcadHx1MhXtD1MKd+lMr9LUXtk2jcqSldBAf7sJI2+dJKsL53E4m"
    "SCBt3Mvj0RtXTuZTPjxqe3HFlHYqSSC3m5IHO/lIELrtcpMwvCdBL/vPjLkI+ycOJFsiCV"
    "Tgx6Eei9mInMYlGIrhgGvBK3dmmyUJXtDZBpqEoCcNo0VAJppgCMhw6l0C+MxeEaKZ5EOC"
    "zDpYA3HJUkQU4Dskh1TwG1jDjdacSp2BxQANCBBBHVxDhmASkgpjcmCcYZ0Sd4ZNJ/hbOh"
    "XAJg6lklJPmmYcGzQqWH2LYT4qO9U/VtQdF2oFGKQGhYG4/19wZBE8t8sLHlBvxCKO7we/"
    "P98ekZRP1CsLFj/sIEYnYhzlcU0vysvmRGkRKrMHUkI3P3FJnL3ozMjqIwVeUSXBTvJJKr"
    "/p76MFbC8WpjnCdSJUAmGVxqBpfJnvlqDMpbLJqJWsUO1buyMaIAzaLVHLaa7c5LrdccUk"
    "4p5EIzFmsL10SqSKjBdoXEy74VaPykYvLdfOBrBplSQcFGVKuAHtz8iLBkkC1a9BOzu6Ey"
    "X9HtL8zLzobXLDoPZlxn2d1lnqHO0I6ziH5ucynzJch8yZpLwkyV+M3w21fpc1GY4gIZQ3"
    "OIWgEyKWqVTtSKfelfKn/A3MD3GJa6i75GwdNbv0VapOGT3yF1/fk3/Uhdnx1/+Qj/j+D/"
    "59+mkLKXQkvHCnowWAUQfQ1DQVugFf1UGNCXhe8M28EWrMh/jNYVeWN7Vc/jX6V9XVSa3E"
    "osY2/7cEmTW6FfrsoXmk0qt3o16P+j0xqxWq+wQY90m6OL/uCSHnK3orPTy6wto+jfPWc5"
    "4N2+lwO2B82LUS0jnxhRA7EfyIR5fqmM2Eo/fxNWBI6uBz2+JJBvQd2XsZt/U4F8naFddn"
    "YISTJbHXbK3VZJly0zbCD+q5KbvsL2+S/kAx18g33+W45x4BhOUubWBMO4R1DmFzSnhrST"
    "LAoMsMwJK8JUu8L65ZTRT6mg/rQF6k+CQvLr5VKzBMr+CP+d8B0PkFRiQG/Tjzp/jEKqkY"
    "fl28vmH+9C6lG33/vmNQ9g3+r2z6Oj2xJkyRwutcUiOe7YEqXIPORo70/Hn898mQl2tolL"
    "w8tmtyuII7ap5HM3XlmGKAawjacGBTXB9B4hjar9nPaD28fhobwFzHanpVA83x6d1I8jKR"
    "CCuSoiGYRMyB8xFsn7yfldQ0SvOb2rba4t0RDdUi7Cp6jeMuYdFOXAUwtPEyzWKWTzDXmZ"
    "P2i1q+vzrtKiahH7BaGaqlG9ZhdEar6lkla3ORwqFwoIzZvtcgjOazJdaLZt0A51+tR0x8"
    "qc1iaxD5ntPENmG92wHYNMnfEET7W1nbW8Soy2epPUaSph+3SLsH0qSLTgQSdONN+0LO3x"
    "CdATss0v6PnDg/xJo+TPv6JFU5hp2eIh33Rin2Ary9hNIK/e8D1KmylkW6KQWMUa366fUR"
    "CMEb5mYZCKGuZyiYkOCgh9BIG3ctsAFhBXb/jupuAStrFmTeeZy3zECF/38HXByFbcOUL2"
    "mhGc0ue6M0U2t3TqSpC+xK9+7bw5VFrj0fdOf/BnAwX3VNK8uupSvWQ86rS+9/rd/jfaIn"
    "5MJcP+Bb1AS+n0wHMQ3Muj0hRfD8u0jDuDaFTSzs3OSBdl5mh/AFIZKJzeFuXk+bA/OGep"
    "IN0t8A+1Ozedbv+Ku4j8nXLwDMxSeZnl0ZaZS8F3KvguXQ36rc5wyDytsMGOtK9d3ytsqO"
    "SSTlcDBTjsbamk81/XytVlp0fb+ZsqOVf6l5220mp2xxRrpTOCdzx2jLWjl4+1ixyjV1Z6"
    "nUGwUeSASvp08hiM3VmCDsHgLp0pRs1euzkAR6W7VY7RtsD3WGDvTzfcfOIyj7cf/UG3PY"
    "aKh0rvWwOFdlXCd5vtGyi/2PZOe/sq6TEPMeWz30H0SKDNppvYIdqK3qPrc2YtgrvlGAtL"
    "zVlbz/hUBOnLPCI6zUGXvsHsB97sdrvbgRcaftkccz3osBmG/paDM5HyPXmYE+mizPxReu"
    "1rWDXMTcfeNp1Dwc9GBawmsCuwoxK3sduurQxb/d5I6V3Dixbc42+hP0cHdkrEZ5b/l4Ut"
    "ZgpyF9GWmMtlshz9wo9QI9rOZPMMEuUzd+YLm/qP2ZpMAUQ0WRsLxyD2B7jef9b2rz1CQE"
    "HMBgplsWCNjiWAc1shhiBV9cbtTgz2L1pjpNRwV67ESKnRLt5l7oGGl5qoaO/TaPuE1UP7"
    "6DjVJ/B4yyfwWAS4GwA/ftAes30JBbTyg7iBFtb3jJ9VrCXcQ4lHdO1HUxlxNZtvMFPqoH"
    "/DDHDuVrxkSx7hu/j4D4ZyNs9hgOQ1uwwYDNmLYUTISjyu8ysrO6mIYeGVZlg5EI8RSszT"
    "Yi6z4SQzgD6gDmnM3LFxICt63WG8PTnOerI0nHx8j9Lupf7MC6QHLDufPZC2Mpp9i1aWac"
    "4y58mJkVZoHcTeq3Bw22WOGhwhQsmBvBxYYuuOGZHpu5KVCXFayYe8fAjEJPJ8Bpm5kdSD"
    "5MnzeGJpOXKpxUirlB9n72xYmRYd2DmYECKULMjEgi0Z7ZLdlZlT2imBrg5rTkqb0i4iqq"
    "RICe+N2wLgzZh5v2yjPS3GkTc9FcbeBF0AytXPyxj7nqWGOCCQFID0wO9z4HdZzWkjSZxL"
    "AfxGQS0A8ddQJSWm0acAOaD8FDKDhLKwVRPmuL5YQPWOnWTUu9Is57G2Pa0eb1NPmVtvvP"
    "KbP12CIpyiDjlzzUFzkz5DHXlxMzptgii5idxvnw6Z7QIXFFSjKKxbQZa8n9FEgtESQpZJ"
    "MflLJtMri3hfRzKZ3nYmFJZMjw39GJbpQgE82lJngvje77Y7gwbivypp9S+vuh0eGLDZhu"
    "PjQeeqPxhB48BOOeIBgrN19tz5UVppbcht8ClFVeLXy4othp/IN36vQm/ZGJJW6o1PDeKy"
    "BuWpv3ioSKcvwPgyCoayBJF6sCY1gWaxOblVpTBYs7G1TlnOrk8w4jRoRnV4ROV+KDb3oD"
    "0ig0D2bBtTXHVEO/TqNdisugM0vjOxDRTazMEWuoUKdmPdJPg2rlzs8DpCbWOTkYxvjb24"
    "O+iQV/2SykZpPilS2XiKCYUpG3tP7le2r8Ue1o/Fppx00cMRsmdGEJcN92whxJtpOsNIDR"
    "FVcLAWX9PR/5RmmF5DNPubYD8eyATrhvdmADRAIeGMwvlP0yCZ0NwQSDCjYK7JdK6Ru0x4"
    "hmgkpPHoo9nazgRogELCGYVzZhDDnueKr4+Q7iW8viwS1EHE18cMhy9kZiEOXizw1Flriy"
    "vLXOEEX66wXX2r8SVAAfECG5KnfbpoRcchccDVunq0jLu5A65WEywaiO9O8JwOvIi/Fb1V"
    "158/41N1/WUyPVPXJ1j7DKXPTj69E3h4d3QRWRVN2lakbeUVVEVTejednlcxy91UyfVI6S"
    "qjP8eX/Xan20ChXZW0O0PlGyXgvzxH5o/mwM2PCVsqaSmD1rUyGnebf/avRw0U3mc11nqj"
    "Ta690C5ke2q2O5fNwe+Q8cndVMnvvf6P8ff+jwbytvK4kYvP6ZQ9DfgzM3+X3KZReGYWDl"
    "fmelwRsuoV5Coe6T2XliuZOL6HHOAy5ETGOZSdIUXHObyMUni1nvjpMAW6YPB0fZsKuIo0"
    "fFLx+wFRtuYsqnE9aDZifYFFo07P6uAAf5ibNkYANdPKusr5+7N3X9EvvKIUc0yQo/2i/3"
    "XzQVAje6dXeloF/Flze+OOd6kNSm2w2tqgLLy7a/Go8vp2BaqQy4K928z2uyjYG1gZmAN9"
    "MbVkRA5GyDTSBWbNlGWoCypD7UrhmaviReledXgaMe/xIqkyRoJ9cUNSidl0P2kWfc00R0"
    "BAlHY/qRZlxr18GfeYQWEMBoUcrI4Ry+iPA+F19qS1QuLqORR2NaNKn0JJlrG6AlVmJoTp"
    "JANyM0BmF31pDmwktEl2LgiI5cuQmxUyi+KLsyAg2OR4HUTUcmaSDv+yOvzFadNk6lCZOr"
    "RUGGdPHeqFOTwf4ky5FQ8V4LA6kwLfoNxXyGRc9eSsAkE5BcwheWKvOB/obCwSwEqVXyaW"
    "HFcQ6CZKoJsc7SZM4ft0zJu6/nz2eQKriSYf1fXZ8RH8//zb1Iszg3wwvD+0uQKiF8cPc7"
    "pZ52FoGqTMRJNHlkiG506IB73t7lIqUcnIS1NDT/HDLH4O/027IdoCGXqd9RU5DzHm9Cos"
    "3id19BxrzcPTZQCdDKB7BQF0MlWNTFVTNlebIBbAm+2FFpvksRohq6QDq/jxKoNqg4sTUy"
    "H8aQvCnxIQzrx6LkwlsU6HtS8qx5BODtAM0lQCZxmWecBhmbphT43VwhBlEEueLcJU8tOX"
    "6tPn1dhh6WuzryJPIJfgZwCfWTqyhc3GCF9zYXi3jAjtcEwfwBFMwcnjV0RbycG7m3Llbg"
    "EXKw/mLpVEWxaHl8XhS5nTrI3pqbApOHymvs2Mr2/apLDdn8w+HkEOsCMNDOpfmEH9eKau"
    "f/v8EbanJ8f1oC198og0tDA0wzahwBTsQ3b3mWEtwZyOFzOR1b74i4C9/nZlmffs7bpFhs"
    "0XsoNJ35vnECvyxpbELzTbQXMKC+3dIHXoFHo0LePOANO+rj16i+lXvFeVAC/fY+JYj+jt"
    "71fKe+Ndg3aPdDw1KIqM/hFrFj85eYdMMsXsKL+sATdC4J6xntot4D9RjZ76WaNPAe596S"
    "GQHoLX4CFw6HQoFmieXgHuE+/PilJrD5oXo4y6OydqIPajkuH1+aUyGnXaDeRvqmTQGV0P"
    "enDQ21KJ0qNdDm6UVgfStXnbKuk2e21oyX9VctNX2D7/VcllZ/AN9vlvdHJOJVcVvo5c2n"
    "13nUyhzHbfl0uathOz79IkzlygiG1fzryhqlBYbxErmqkIRB9xmcWIHiCpxPzwAjb0sYOn"
    "c2IuzLtM+SXilFUwK+wbf0ezqE4gmEKSgQ+QSMSl1+hFvUaTtU7HosA2RjVl+g0Ug7khip"
    "rFONUHl7pSY7ndaSn0q/f26KTOkwzTgWvwcFJvUJ8IgnoWa+bmedAesw3YGKUctcG1KQ4G"
    "exCr1U4ymtKFxFWYiMPy8mkqefl0i7x8KgiTWK0WBoUueXFQMu4i2urBvsPYwCxgPzP+st"
    "QQn6RB+CQZ4Pg07VgLOs8SYbGwJzNbBSilOhhdf+VoU2fM9jMM3ihd9YZw8RngPcxWc2EN"
    "wafB9gmrh3bxE4YHGl5qhiAb3tNo+4TVQ/voONUX8HjLF/A4BrhOxU+DyqTjCZ5qaztrjF"
    "uMtnqw70Te86GbWabArLdFf4lR5tNfSgb5k27ImKrC3cBsfYZAuEiOVovSveZgNeaUz+tc"
    "9In36FzsuWEtWXyLQNNA8F8lP5rKSOl9ayB3Q+xVbPV7F8rgEg76m+XwEW5CIYQjfkuiyC"
    "ChzBxY5syB7L0a84ianKyO0UuOl5/j2dNERumqJ3vtKnoVwtjG9LsmWhKa7usX7qHEyNfi"
    "37zm1dWgfwOfN28LvoMX10P+GWQb5fjeMZSzrUYIkLxm0Y7BkH1KiZCVeFyXbEax8EozrB"
    "yIxwgl5nINglyDkCwt2evJ0nDy8T1Kuxe5WKbLzycWs28Rl3GzhvTHSCvkQNpzylZYrJEZ"
    "/wCRzJabG3qZvfulOeAai7PiHyKT6OdFf4mtOxbXQj8SWVkQp5V8yMuHsEUxTx57cQeSI3"
    "k54mW6yFFbI0YqP9DPYIOsKPDSFQUgGW3mQgIbIjkHZUE+lgsgrCfEuSBzroszKQcUpDSJ"
    "qul4LQDbkdvNYY3utJAGXmpZhaFYaGUVht1jnL0Kw0aSKwDl6tcIiAm+KSB2c408H95MdS"
    "4OdJYIWT3SVLmIaIV7HcUHinGCJp0C7Y1JXA7nVFDHfAgpQA5YnQpAeZPYqpoIx210pSom"
    "wuFvmQNPlknMPRZoU386CxkFZhyUj57OSNaEjF8bKQg5cw2KeUAXNtIQ7xZNsE1nBZbti6"
    "oXttcCW+ituv7y8fREXZ+efPwC2ca0U3X920fIP3b66fQUcpGd6HXUVoat9yfv4snKXuD6"
    "gsRgPwNZ3IK3w1OBBVKGycxgMjNY9TODuZNJ1jEdIpOGx9yGx+AMlJkJAmLJiqIskZuvxL"
    "7kr7KxIa0AFpoLQrJXqzlsNdudWuKQl4adtCAL3vUSirnDqYUx4c+bIOVumqQRcu1Q66dF"
    "XE+K1GxEB85shngHkJvWQW87N83u+8/vvsKOYSOCqWiApnON0EeqUxGU4Ad6wCQYQY1Cmw"
    "mhq4Umqpe30yulyWfrzk8yga0UU1+BmJqYuvDcNBdYI4kRIwnZCyeU7HC/FsJh2u93oWc/"
    "JvdciWZru7487wzeHkXSYyWCnW8tWYSyElkj97MQITFX4dYxnpyuUI7xLWPchS3HGI9Tyj"
    "GeeozPKGjGxKB8EThqto7zCKUc6+nHegC6HONdTC3HfOox7ykGeVYahUkruMSsSkuNpC31"
    "RW2p/suSI7Y8TisZIS2p5bGkigMFAqO2AHirH7wVf8tLZUPt3GuLNbPwNm2bsm6J2ZPEDK"
    "nCdvVt1lTsU4y1MEmaqAGX2rTcQl5U0Fx+5UW5LDxd22DSZM78GW1yZ5q60PefrxehBx9I"
    "4aTfZcx5/zN6TppIpYm02ibSZyUiel4Ooly41prDofKt5yYJypCKyKNrIG9LJcNWf8Aqfb"
    "FfSETU8hIRtcqTiMid5/JkSRWQyhQvaTVw/1uQWS+IUkqtILd6Bh/t7DkINkQS+qIUMk98"
    "eqa+sBFDFbfDA2NG6oVLm0GYQinbCJ7Ph7j6Kll0gi2pQnauOdN5basuxpvUU6phE791iq"
    "AW1pipTdO5ge8xaG82V5Y0C3uaFdaRpyaJ4lWyd8IrQS80wopAs/rLC1DcCKhoVG1jZaHt"
    "qQnXQOYKNOsGi2RxsLW00T+hDhUjY5eu0/a0fxYIYy6xnTLSRSpvUnmrvvImy/buumyvjj"
    "V9YYiKryRngQ3SvOY0sAdnWuhfdXpZzQpA00Dwn5sTWLZjd0MlrW6f2RP4bznMCTJzaTL0"
    "1c1cygWtHEwPEcpc/mWOJJguTDvfix0klDwuM49Bl8qeA29DJHNOFWQOA0wLsNVc0W5uNj"
    "rOYTEideaIzfgrqaWG2SK3Gmo8a2UqO41nK03lKA9YVsBKonHDh9AbntCUmVy0xWJsEDqJ"
    "M7sLs7KAFWWh2Q6y5xg73GrzoNlIe9AMsNlM6cPSfj6ga+IYC2hOEDEnpv6IbIxpO2KCfe"
    "WNrRLeA1+hdPbuK4IKcJzABBr3Cnytkv0BKXwBE4UbaXd0ZPD70YL+/Dm9EcdEE6wSC7NV"
    "TDrSZrBkH+4z2Y2/sYFtwBB48mNnpTlImoOqbQ4y1w7YSPOq3AHyPSrdVHNuU105q97tkj"
    "WQu6GSq+aQ6dr8VyUXTaUL+/xXJc32pTIasQAAd0sl7U6rq7CgAG+rHDq6P5dnleRDhFKS"
    "L7Mkr+MpWAlzxXWIaGVgR9rAjoBokFmVitPKCIPcwR1MlMtRYGVDJcEvSp/1xerC4jt81/"
    "aBsSOtVhschykiPIIKyfNhboZ7qyjE8dm2pPaDIai/ta0GBN6kntKCYPutnzQh9AneqNVv"
    "bBZbwZR3nQdT8JANc8YSh/D4+Vv4uYUkeVhzeJDGJsL/jR23PezgGsxoMTP+ZoZnZrOwsc"
    "PtBMzqYKO5dg9R/hpLjgKXesSuKcNmwSeeGYNZGOrIlYVoS5UEzQw6NzMgz8qQOlkKs+JI"
    "24G0HbwC24GDp3NiLsw7wZqw5FoWIaIqyWKF4Ypp/+bSmFJNjeCZIfj0J0eRC0glxgKMaf"
    "fuuz3Gs5kxNTCZZhnGifQSbVFlNM36hZ1x0vrcrek4YrQyIUf6hBwh8HKk5Eiir2As4K4s"
    "RwYh5j0X0EHAFNjstg5/Ebl8A9K/AVH8crwEW7qQ70H6pXGeaEJ/6f1M1uK0rFtfhsQ+5B"
    "uR/o0QgpjjtXiqH/lupH83/l7hKYTJijiQHDUeIXvVgeNgXMqX+CpAWMH45Cq5Pz3LX1Ye"
    "B+mkg7vMHJZLt1/MsboxtGd3cEdJi2HDK7FYy/Xze1w/n8XpJ3o34tzoEzwy6b/MvAin1D"
    "qolyO1LzY6MaThyrPcq981opv34uJn/rn6NofqPNjq6VhsnjdB42lrWUYxiFimCtEjWtHH"
    "xzoPewYf5wpbNlQjM70gafR22BncvD8SlTArrt80bkvWsfRbSr/la/BbZjd1SKNGnpDJ7J"
    "HIUgkvv4qWI+exTHX8fPWMfaGzZ5ULUEnwc4MPotZY4yJZZh4IiCUrcrOCzkx5GREjlWwo"
    "ylDB9YcYN7IXasfWvTHFHa+7A+NF6lx0gWk5RRh4cAYpAOTq5/oTTLkpYN7MDxLkFCDHpt"
    "MUEMvyAemWiZSyakBochbY16KTd7KNzeYtx/5nI1XSA7DuQgoDWBbg9oAWxsTSrMev6HaB"
    "Z463KgBuHOqlLkxyB7+8NirQYHHJgAK7TmNuCyUaqKNNjVXY1jzTH8WKHaD8d7CsLvCyEq"
    "i0zu3LOmeu86cA9InLbKerQUaU6ybLK+BvskoC/cvLTq/tVhPwdiBJ4KDT6fGqA3wrOoel"
    "svMVnnKAT0xjypUJFiShTranxggruRA9nVF1m001AXCdYRLDOzlQLEr3miPFpPV/P9Z/fW"
    "k4+XKGRkilP6DU/gBXOM7K5ACZDMkrPX+35pt5WiyL9lHiz32t2+QSGP9VyagzuGwg+K8S"
    "QLs9aP7oNZC/Gc0aVRbRjCKe/VMXISsxn8r2udso7TnyA0VppWMifxjryydqKtsL8DJ88I"
    "S4HPECcVr5QuRmxIvVCpevgS/5ZH8FwnQS//z4M8tHdvgDZBL9vOhbeGou6edUz8GCOK3k"
    "Q+7gsXCa8bzFSSP0hfDj1TiQgmtVoTg8va/MfIhSSg4UEr30kmkWSzY/FZ5lMS6KFgBx2+"
    "+omuiGhO8UwAa+lQWg27fuNGL8S/OSa1QT47h8kQJoNxTj+RgPHUg7cGEsDte6/STCISE6"
    "VbbbTeBLEdNw1aPE4nbDNCBvbCsS5DQgx2xRqaYJpr3vFeCDnSSCho5CV20LiiuFuZF76X"
    "bKZfSlkrRTx6YLdb0Ug95XTp4NNBfvhsH+qoh0VJvb+eJ4N0B3QCUfKxxBKmxQTxPCa23a"
    "PhnD+8MrJqbDsvXQmnYTKpPp2mOdJe2ePKKHubl017EfC9bHP6+r9Evi4braI4/DnYG0Jq"
    "NwZRTuK4jC/WWIFPV00R4ebZmj5Wo3ylAZNRD7UcllpzNipcHcDXqkOWp954fcLZVcKL1m"
    "r9VpIHdDJVf9rtL6s4H4r0ra/db1ZadHO/a2VNIffe8MGoj9ROexlwkOgRktxtstxek1UW"
    "brrEGjJVUAUkaNPsxFIW4j/HfC5OK1L/M7UEg4W+cPNlX7kWzeuHt72fyDDUk/mq3b733z"
    "mgfGaavbPxe4jSw9V+xohFTGjpY6tlDmkpC5JF4b+KBFZM8hYTwvNrBkxqFSeP1kzoKd5i"
    "wwCrHivwY/SeDllkvoq72EvqsRnT9dzPbmnapvs7otAo2eXjKPpgvNWCIHbGWau8gdesB6"
    "Ha3B8cnSR9JGUALPnPHV73Tk6PQ5Yd9wbATKvGDJfGFd85J+9DnsW16gj5X9e0QPmO7cGf"
    "eYNJCGFobtANkt0NzW0S0rxHHLWlMdjFn6bk1y+wHd8rsY0x1YmA96mErg6qzmILI1Q+cF"
    "A+EYfwgwIy40eoEHC1w95CvtHlu6MeUr/n1iCHbgT2xw2yNtZVDG6yp5MJx5HWyN0Hi1AE"
    "QIuoWNsWtmordGQTMtqqAAf9BbWF/y/vQdXEFzb8TFxXwgddYRoY9G0bHwvcG68IAEaL37"
    "uHX7tG+/+vdThxOO9gvbrD9WwrDONqkqz7CC7SmdWA2HMuCWb2HdRcxcsqssoIqijlea5b"
    "Anv4PSihtC5Ji0zxkipsOazwyLQmjhlWk5kIL09yvlPU5vbt2aEoHBA4ZyMxiawE7RQeW4"
    "eRK8xwfdj5O5zyWNttJo+xqMtny6FZttxXBuKCphqAobTk/SrPQ6SV7ndRJb5cW+U3F8/z"
    "Hs9xL0No8gaoiiHxf0f+yztiuYa/8xWxP+rZmsjYVjEPsDXO8/a7uVzERgA0DbrYRRg2A9"
    "bGyCDqJWQj7zCwf70z4Kn3h/477WHjQvRhnR50QNxH5UMrw+v1RGLHOIvwmZQ0bXgx5PG8"
    "K3VHLTGSgXChzztlTS6g8GnRaj9jfL4ZHwhbYsfokQ0WtOaUHlHC1fqoUwZQWt5ZC8Q++T"
    "xaPL4wOxnrvDcavx3F5PcqfYiNLKFAxldpMEFZuMjI6QSj6Xmc86njJFP0fiBgGpTN6QNn"
    "mDa+3JItgHSJ4l2pcM733L8GBVHT9LkA/3UOIxX/vRVHiMkbuhkubV1aB/A+K4twWy/MX1"
    "kIvybKMc8jlDOZt0HiB5zbI5gyH7fB4hK/G4Ltlc7hnLM9gUgyTSqBgzKvo+ixzDWEgsB3"
    "PawezCl0+1j9BK0b/Moj93VeV5w6KE8u1K/Xa57sF8drMgqXy3yvxuyZRw5Yh8ZDLtyjLN"
    "Wfao3yip5EJeLrBYCi3HqxAhlCHAz2NBNJwlHz8SepHMyc8cN54qOz/ChHKGys0BT7jKzI"
    "EwoeTAszmQY4FOnFbyIS8fZO7WF80dyoOtx475kP3rLCCWnMjLiWAgdWZOCIileJSbFW5A"
    "QfZ8rhFC+TIUtIxNJq+UyStLhW7W5JXB+bkAeK9odzeb3g5sUk8LsuCjliYvXUAoKQDqkd"
    "tNNcexQIJLAbFnJStkLq76Is2ISTEtvLGVYM/HOmPO24MGPMFmmAJ9T4bb6+A+0OkjIu+m"
    "WdntOzkKwPc1LJyPeYXSTCCulbYAiAMrtquJb8SinQZdb8Xt3mfkQ4U4bLLOALHML5wN4F"
    "InhOjcGzoGRiUnhvCb1FMkiBjjYOsUmSJWBp6yRA1sOoUNNylBw0/VEExv8MZGU3pxnmL1"
    "wU1FYGuPtpvDAC9moqQRO7gK5I/o0wflmQn8fA5ztjYQGYQSu5c1bJarwMJL856e0sgjWt"
    "LXpY4ma9rrekWVKUxpUmcs8HJx/CVzwya+pTLNQAUjglembYjVruFSWyySDfEBuipZ4D8d"
    "fz7zMYWdbXAOL5vdbpZ8u2IsDyHHbs5wz+LTNjiGI0pGloyuT1BBeI9TBdMeb4mlPY6H0p"
    "L1ciIyCyRDvKGoZMByunjlbeHK8aTNQr1qW9pml+A1L7/ayHW5VslHiGWcd5njvGVm1ZeO"
    "lMkbJCOjMoqNCQikidybjbNsjMjq5hMYh1rNYavZ7sjEtjtLbPsyRrdLbN0JTW38RH2bgW"
    "3pN3nSqjYCM5Zl0s+ctuD5Op0HEwWCT+w6Mi12kMdM0H1IgWqSoMlrgqf0JrnFK25T29E1"
    "nrZ/SVOXNHVV39SVfT3uMxfilu0rup+VuAeXyvFq0L/qe9lZMuSA8egayNuCrIy9C2Vwyb"
    "MyuptlzQPDPzW5lOkIaQVzDVZJl4Z8YvmMJmFKaTEpO5dlwrn9f+/4O5J9DUWYTtqr8tqr"
    "fuGVM35OWoiEDiRHnsWRnMsd47SSD3n5wMwb+rPejcQuJFeeyZWc74eIWvIi91pUrsdk/3"
    "hHCKW3oyhvR/RjXIB1/lUsg0wQYlLEIMeneIl5OswTP44pUA/IOQXAXfVlqHGpMP3AliBn"
    "G86Zl/y6n8JCZo2qL5KMyA2plqozM8Fe0T3QARy2qJTKS31lmWDrs4dEW9lz06kJHNaxNv"
    "VtvuuV23psB5un82Pz5RheD1DeEqpQPmLNgiKcbkHM1XqyMOw51nn5x7t3XxGhnzkLTeca"
    "ucOCQqIF9s0riRp3a9qJW0uU1w2F4pxQJ1PHUDkUEBz/a+5vYgKbdNw67lG2yY86Gp3enN"
    "s67ZgitNYWt7zS6MJw6LuwGHsHzRnC9JNO71w3pppjWnV4iMAyFtOigyz1yhJ4cvZOeo/M"
    "KlpKj7v0uFff4+6N/ZRY+q9KhbTpwrB0J8M4nFsKVm5I9l+y8mW8drspTomte1G4fuJA3h"
    "DIoSwYygCPMcVjC0/pt1QwpLcCG6GUCIvsmkFhIwbvE7EdEVoZ3FFqt/+GXTnyuwqIpTOh"
    "IEt2EFupvacwjcTHYqlU+Ca2jOm8JlDc3TP1beq6tmnzlI6ejGzBkdyvRal85mc1h7qYHG"
    "qVrC9WIab4+PQ0zXrk09Pk9chwLizMwEuVAWG3eQXR3clSZHpFR+jzS9YrAyRSr8yoV8YE"
    "hn1+zP79/6UtsAc="
)
