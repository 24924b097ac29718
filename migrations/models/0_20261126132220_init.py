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
    "eJztXW932jqT/yo6vGl7Du1p0iTtpXv2HAKk9XMJZIGk9259DzFYBD8FmbVNcvPsPt99NZ"
    "Jt/EcmtmOIcfQiQbY1sv0bWZoZjWb+t7Y0dbywPzTXuuF0iGM91hrof2tEW2JaEFyto5q2"
    "Wm2uwQlHmyxYdQ3qjbFfcWI7ljZ16KWZtrAxPaVje2oZK8cwCRD0CUa0AjIIcuYYTeeaQR"
    "rodq7Z81tk2Ozk8Hvz/fHpGTJn7JC1jiZ4Zlr4jY2gKtKITq/R+hNTf/wAt9bNKb23Qe52"
    "dheVqOQWSn4T/xj2e8jBfzv0SHPQg8bpsP6VXTbpPwtNzcV6SWxk4RWmlVaa5dhwU4NSmf"
    "SGyMaaNaVE7DXWxPifNR475h0GavoyP/+ipw2i47+xDYc/a/Z68k9MQabn3eLYMh9qtN7P"
    "Gn1r06r9BTSrX+OZgRd6iL+GDmTs/Nh5XLFz58adQpwLVheQnIz5M2/qrx6duUl8AoOwm9"
    "9hgi3NwXqA3WS9WLidwzvFX4mecKw19t9F35zQ8UxbL6DTADV/gs252njc64/Gw85oPK7F"
    "OpRHEeC+e2pqEuiM9FlthsAdPML7346PP336fPzx09mX05PPn0+/fPxC67LnjV/6/G/+MB"
    "u4eFMMNOWb0hvBA5m0x/OvAU78m9FojsapGMs28GtOHP42hdAxlljMAE4RYYDuknzwCnnY"
    "4Z3Y8GPzze6BIVuwHSmXneGoeXkFzS9t+38WDKfmqANXjtnZx8jZt2fvwszwG0E/lNF3BI"
    "fov/u9DoPTtJ07i91xU2/03zV4Jm3tmGNiPow1PYiJd9o7RasG2Mq+ukwflk+S69tyv5yy"
    "8HKfH9cGdctc4DjorblmiSH36kcQpy9ygJ9Pban9PV5gcufM6eGn4y1o3jQHre/NwdtPx5"
    "FPpOdeOWaXwuCaK0ADHioDwiGiCsJ8dpIC5rOTRJjhUhjmwFyeFuQAiYQ4PcRMRso0REcI"
    "5UCdd6AGoTkO/YgKzmLgvfqV6N7b5JzOH6OQiON147eXzT/ehcScbr/3zase6Patbv88Av"
    "bKwveGubazDClBmkqAvusxBdS8LAB79SW4CeCCwjr7FdCZ4MREm/560Cx9HLtiHptJdeOX"
    "lsfL6BmNaHcMOHhDeH7X7jGkQjnWLwz2kDGrSOBqfZtVxGb16D3dik9aRZoI6iLNRra5xD"
    "D8oTvtHiPDadA/G8Fz1F1zBOa2iTXlvYUe5sZ0zqpQHjmYOGCa+IVXTtwmsoN7gEVEYYcE"
    "34OpY64RCusHdLteLUyNEvumErJeTmgNc0bvgLTp1FwTJ6XBY++2DHfOlqaMraYMynBbqB"
    "4k4h+gKMaglGYcPNotE46PTj6ffPl0duJj75/ZBnlcRmK/GWYUr34FZ5Tjjx9TTCm0VuKc"
    "wq6F8WUACfHt0LGJYazQZ9LIFMew9mjLjHXtqn3RQPSfSq5632ip900l/7jq0CL8V0m73/"
    "qjgeC/Sv7oDmkZ/qukf9FuIPovOmGk4dSXFHz6ksilLzFNzfiXgEfJ+plbfX+Dye4H9cLG"
    "E3uuHZ+eZbIr+BS76ud7nSR3rAF4Es44qxQSIdxV562qQLLhwNTCgNA4+5pKmFKurZRuba"
    "Uk2qBC9LWdsELuX6tv0wSNYK2n1UCCPAJvWXpqOI9vbKQbU6ik0Qtv1fUJ1j7D/yPtnUDP"
    "y9mIVMRKPe5JRWxPgtOUfsVZxCavfjFC08v255DMdJJGCztJVsJOYjqY1HF9cE9T6binW3"
    "Tc07iOC79jnGnFNkAiUU6H8p1lrld5TQk+cZnRrg1HAyr6fVNaDeQXVXJxPboedBqI/6qE"
    "XmkrI6Xfa3YbKHCgkuFVp6XAWbeQx7ZwdJaCdUdRyXTDObgUZty9tjCo9GiZS7HCkDBZhq"
    "i2KQuHtxy8BWGQ/YX4OWZ29DjNa8bOtIw7I2FkfnrU2FDvb9ioXXWbvVrGgQNoGgj+q+Sq"
    "Mxj24Yj9vpB5sSSa5NVCIzeu1C1QJoOX69v0yRWtOA6I7+kcrsHgRFFnq28ImuBLgcxpWT"
    "dmM2xhHcEIx92WKQX3gxY7Vj+rNallHqiWCTaETGqRW7/Mck5pFKMyGusP3qUktPqH/xZY"
    "iZM90Lz6lQB33x5obH0jj10+RCjN8tIsn+CkNTVXOHHrWuDqVlHKhnpZt65tLOsWk2xsc2"
    "1NXdmHCkKmdacR41/MBb4OdTT0i5K4dvgluFfZD1R6Q1QeQm/byrD1/pPAhL+zO4HD1jew"
    "QPAdaPwWBraRZtE7rPBiQUU3c+18QCPtjp8lpoOooIYpF0xk4alp6WiqWYwK7oQesXTkOm"
    "jJTq4f1IpcPwh+meOsiwlC4lxCSMmsJbuWoGHwy2td8WhLjHOt3blqDkaXnd6ogTZlOpoP"
    "+tdXDcR+VNKi5zqDBuK/Khn1f/QaCP6rhNL83kDwXyXXPeWmMxgqoz8baFNWyaAz7ADGY6"
    "U3HCmj61GngeLnaFuD/o3SA8vuuNs8p62GjlUybCmdXqszvmi2lC67S/QMfdb++Pxa6Y6C"
    "94qfUwl7lauBMqTXN2WV9Eff4VXZTx7jUvFb5oKL/Wk/+CBNiftfab5zLgZl0pR9Conv0/"
    "hKO3UONlTHTj3SLCq+1wRqlXtlq0rlbOo8qU19Nx8QfYxHd0sI5bAx1RyqrBiE6jKPWLMa"
    "Ad+luqcGBQWkNzZ6+/uV8l7kBVVs86A3NdGKir0mQQ9zEznaL9CaEH9jpD1oj2iBtXt20q"
    "L3fjBo/1/TK+heW8AIYptcd6NaFLOZT+BJbYgCApxL0qB+1vwnhxrw3LwbbR6TB/uQapZU"
    "s16VmhX6LjJIWxuiSth2dy0PeCNOyi7rVZdbMgRdls0EWb5/r36FIg8UaGaRgupL79cKWa"
    "uyShcC4gr18z0IGzGVQcyYOFcuTAsbd+R3/Bj7SCIccGX/fqS5w+LIv72e553dPKKlPfhy"
    "sqhD0gIFADsMjEFnOBooLQr9C+lm5oPQeYidr2/Vy7waKQIRQF3Qhlaa9Qu2ifxG+6i6/v"
    "Ll9HMdqevTM6zT/58+CXeeZCSWK0YlHl3qUpWRO04OXn2RO07kjpPDR/nFFjf3tt/k+ryt"
    "cOmqgQIHSSuYeXQfuZ+kbHsi5H4SuZ/k0MwfJVmnC2nkAp0wqrEn64ZRU0E6P8gg1Qd0Cx"
    "KpH+oNlrfe2OgBvAb9Eyy8HCx31RF9AszeR+z4WEzTLFi/Qe4NiPMx4SH7zRmaGdbS5it/"
    "wfvAmh6lXBiaASt8Lh0szrEVQCz1VamvSn31RfTV6Cwt1dXXoa7uJAgg0z1n5iJBm9qisH"
    "pElbO57A7n/ZoFSibN7wFke25azjjrkBGmqh7UZ2mQPksG+uz1WV+kb3n5fcunFoZMa5lF"
    "rzBZ1SSwozQa/VGySn8Uc2mgmq9xL4D43DQXWCNilDdEEYAnlGpXH7qH+n5NUef9Povm42"
    "9RPVeiO4KvL887FHUGOq1kOCEtTcbvTNPL6QvqfbJ4dPl8IBuH3S65NVXaxiaT2WMoRir9"
    "hbJZSALxEMyH7B5bASKJfEGeWp5rzjM9tDwfoMPiQFrPrEDHS/DIEo8wBQD7OlzfYiNrqR"
    "zfgjy4WGh3vNLWNQ+vWj3t0sd4RinSrX80EdQVRmJAE6xBzAUIfgXbiXTtEZL8aoSlAq6j"
    "Cf1FBpku1rqb7zeaoqe4loW7iWKOoe5bBxal5Xai0swbdbmmsa81De9DyGPk8WhLbeTpdp"
    "rtcdDSEzkBRpPLq86IFkPVRGfByNPuDL4Nmu3rJthWQocqUXq9/k0TgsGO6czRh3Q0sVP0"
    "ft+bSm8Mj8HMSoGjcphcpHuPdO95KexKsbOmdFaRMihsL7u1pmwsqcremibPSFkTqBXepa"
    "2qhBaolEKBgFvobjyBN7aXD7PBJHvIUl9HVANYmrYTC0ogUhqe0Rpzk3rQDIc2dttAGnOQ"
    "Qpr9C0L4QrQEh6cEJSZLGDrXbDSd4ylcBh8qVvsRO+hts9V6f/TuA7qlb26z6e8WCGnr7A"
    "R9HmNxywLKmTOk49XaYWHnFvBEPDzd0buG16bt+HlIFxo9AGWHOWlBIlJ69pG+oww6V/pR"
    "VKovTzGhuGx/dNIZGyS7N0CErswqTGm8tDzQsjoSRekq50tUPNS6Ya8W2mPmfh2lq2C/Lt"
    "7RZaXZ9oNJRams2e1jhBWEeycuXCCd5bU6ebRlxrp2owyVUX/QQG4h6HIzvh6C4SdyQiWX"
    "HXAgaCD+q5Ku0lTYxg+3oJLzQf93qMF/aZs3ze51k93HL6rkQuk1wS0IrFY9qB454bk0jY"
    "ej5sWF59jEj1QyvL7qDOhTQ6ObMn0aMJsFL0ZO8Bod9wLcpdm+VHoKy6ME9UOH9Op1myPk"
    "FlTSbo6am4cOHpXDLiZdZPbmIuNqZhmxDlDtEWz/zMGi7auuWSyWIaLXbLLc6PmZ4fOpXj"
    "N+0h0ueUarrjtcKQz9JftupJ2/bBypmJm/uVotIA5owuZpQa16CuP/WIsQpPEkcs3tPE+L"
    "RjzjPUvQPvt4xBO0q+uzKf6irk+PvkzV9efTT5/U9ZfJ7PO7r8hwbET5t15iyipmX/fs8z"
    "zpHuxhNmBNAMRvocfRfp+ALTjAPZkVzN/YDWfe2Gwlgz6Mu6ObtWUuV/RX/4Bg/EcaLEHM"
    "vbz2dJilI7HtOkyxRQvDVskvvHLq4B3l4MWChWtm7+eYJiV0MOwqD3ZU/yFgLYI1xdp2YX"
    "igj3NHn5ykXG/4STVwkFbo6Z819wF9u4i5op89m6jZZdpbMIwavO6ajhtWKKizXLeQ6xbV"
    "XrdgI0FW426IqMzmrzKZGv0xNzPSxS5XVB/pF9yqV260i9+tR2/nUMEi8wgSpasg2MUvD3"
    "mgrShUudD2CSsId/FLn2xPhpcIjsBIjEWS3zZDcFIT+azC5dRJd2wT5sK8sLM/vUTnE+8x"
    "ylr/qpM5yhrQNBD8V8n3Zq/daY8VesIvwub9i+thpw079llBJc3WSLlpjuCcX8yzPlV8WM"
    "aNkhVj23Y7aoiwgmbUAzGbephstZvONQKpog2Sg89R2gJYfThj48Fx2sKaLVK4k+WNDUX1"
    "wtscfUylskC15CHzY1xp0fHUyJe0PUwpv6Uyf0tRe2TaLypKV0EB/uwkjb50kqwvncT8ZI"
    "IG3cxreyJqubiXzYwbH95yRB2JkUou5OWCjP1SBi64q06ZWRCmk/jnxV+6fJSFEy8SBal0"
    "YtCLQO/5TGQWi0J0xTDglSxrlyYKVdm+ABmGqiQApw1DJZBmCsB46FAK/cJYHK6R4kmEwz"
    "JcCnjDXkkS5DQgi1T3FFBLj9OdepyKzQEFAB0IEFFNjGMWkAJ8emOSYJwRfYJHJv1XOBvK"
    "JQCmHlVCkm8aFjzLVXqIbTvBP9q7VN/mFG0HKqVwhIa98Vh/bxA0scwHG1uuwy+44g6/N9"
    "8fn56B1y84GzvmL0zAZxf8fEUuzc9qS0YUKbEKU0fSM3dPnrnsy8i8UBSmqlyAi+IXieSu"
    "v6cmxkosvNoY5/FUCZBJBpeawWWyZ74ag/IWi2aiVrFD9a5sjChAs2g1h61mu/NS+zWHlF"
    "MKudCMxdrCNZEqEqqwXSHxom8FKj+pmHw3H/ieQaZUULAR1SqgBTc+ImwZZJsW/cDsrqvM"
    "V3T7C/O0s+E9i86DGddZdnebZ6gztOEsop9bXcp8CTJfsuaSMFIlzhl+/SpNF4UpLhAxNI"
    "eoFSCTolbpRK3YTP9S8QPmBr7HsNVdNBsFL2+di7RIxSfnIXX9+Tf9SF2fHX/5CP+P4P/n"
    "36YQspdCS/sKejBYBhB9DV1BW6AVnSoMaMvCd4btYAt25D9G84q8sb2s5/FZaV83lSa3Es"
    "vY2yYuaXIrdOaqfKLZpHSrV4P+PzqtEcv1CgV6ptscXfQHl/SUW4qOTi+zt4yif/ec7YB3"
    "+94O2B40L0a1jHxiRA3EfiAS5vmlMmI7/fwi7AgcXQ96fEsgL0Hel7Ebf1OBeJ2hQ3Z1CE"
    "EyWx12yS2rpMu2GTYQ/1XJTV9hx/wX4oEOvsEx/y1HP3AMJylya4Jh3CMo8weaU0PaSRQF"
    "BljmgBVhql1h/XLK6KdUUH/aAvUnQSL59XKpWQJlf4T/TpjHAySV6NDb9KPOH6OQauRh+f"
    "ay+ce7kHrU7fe+edUD2Le6/fNo77YEUTKHS22xSPY7tkQhMg/Z2/vT8eczX2aCg23i0vCy"
    "2e0K/IhtKvncjVeWIfIBbOOpQUFNML1HSKNqP6f94LZxeChvAbPdaSkUz7dHJ/XjSAiEYK"
    "yKSAQhE+JHjEXyfnJ81xDRaw7vaptrS9RFt6SL8Cmqt415B0k58NTC0wSLdQrZfENe5gmt"
    "dnV93lVaVC1ivyBUUzWq1+yCSM1LKml1m8OhcqGA0Lwpl0NwXpPpQrNtgzao07emB1bmsD"
    "aJbcho5xki2+iG7Rhk6owneKqt7azpVWK01RukTlMJ26dbhO1TQaAFDzpxoPmmZWmPT4Ce"
    "EG1+Qa8fHuRPGiV//hVNmsJMyxZ3+aYD+wRbWfpuAnn1uu9R2kgh2wKFxDLW+Hb9jIJgjP"
    "A1C4NU1DCXS0x0UEDoKwhWK7d1YAFx9brvbhIuYRtr1nSeOc1HjPB1d18XjGzJnSNkrxnB"
    "KX2vO1Nkc0unrgTpS/zp186bQ6U1Hn3v9Ad/NlDwSCXNq6su1UvGo07re6/f7X+jNeLnVD"
    "LsX9AbtJROD1YOgkd5VJri82GZlnFnEI1K2rnZGWmizBztD0AqA4XTK1FOng/7g3MWCtIt"
    "wfpQu3PT6fav+BKRf1AOnoFZKi+zPNoycyn4TQW/patBv9UZDtlKKxTYmfa1u/YKBZVc0u"
    "FqoACHvZJKOv91rVxddnq0nl9UybnSv+y0lVazO6ZYK50RfOOxc6wevX2sXuQcvbPS6wyC"
    "lSInVNKng8dg7I4StAsGD+lIMWr22s0BLFS6pXL0tgW+xwJ7f7ru5hOXub/96A+67TFkPF"
    "R63xoodKgSfths30D6xbZ32TtWSY+tEFM++w1EzwTqbJqJnaK16DO6a86sRvCwHH1hqTlr"
    "6xlTRZC+zD2i0xx06RfMfuDLbre7Hfig4ZeNMdeDDhth6G85OBNJ35OHOZEmyswfpde+hl"
    "3D3HTslekYCutsVMBqArsCBypxK7v12sqw1e+NlN41fGjBI/4V+mN04KBEfGbxf5nbYiYn"
    "dxFtiblcJsvRL/wIOaLtTDbPIFE+c2c+t6n/mK3JFEBEk7WxcAxif4D7/Wdt/9ojOBTEbK"
    "CQFgv26FgCOLclYghSVa/f7sRg/6I5RkoNd+VSjJQa7eKXzD3Q8FITJe19Gm2fsHpoHx2n"
    "mgKPt0yBxyLAXQf48YP2mG0mFNDKCXEDLezvGT8rWUu4hRL36NqPpjLiajYvMFPqoH/DDH"
    "BuKZ6yJY/wXbz/B0M528phgOQ1LxkwGLInw4iQlbhf51dWdpIRw8IrzbByIB4jlJinxVxG"
    "w0lmAH1BHcKYuX3jQHb0ut14e3Cc9WRpOPn4HqXdS/6ZFwgPWHY+eyBtZTSbi1aWac4yx8"
    "mJkVZoH8Tes3Bw22WOHBwhQsmBvBxYYuuOGZHpt5KVCXFayYe8fAj4JPJ4Bpm5kdSC5Mnz"
    "eGJpOWKpxUirFB9n72xYmRbt2DmYECKULMjEgi0R7ZKXKzOHtFMCTR3WmJQ2pF1EVEkREt"
    "7rtwXAmzHyftl6e1qMI196Koy9AboAlKsflzE2n6WGOCCQFID0wG9z4DdZzWEjSZxLAfxG"
    "QS0A8deQJSWm0acAOaD8FDKChKKwVRPmuL5YQPaOnUTUu9Is57G2Pawer1NPGVtvvPKrP5"
    "2CIhyiDjlzzUFzk75DHXl+Mzqtgii5idy5T4fIdoEbCrJRFNasIErez2ggwWgKIcukmPwl"
    "g+mVRbyvIxlMbzsTCgumx7p+DMt0rgAebakjQXzvd9udQQPxX5W0+pdX3Q53DNiU4fx40L"
    "nqD0ZQOXBQDn+A4GidPXZ+lFZaG3IbfEqRlfj1smKL4Scyx+9V6C0bQ9JKvfGhQZzWoDz5"
    "Fw8V6fQJGF9GwVCWIFIP1qQm0Cw2F7eqFAarNrbWKdPZ9QlGnAbNqA6PqNwPyeYetEdkEI"
    "iebWOKq45og16+Bptld4DKdya2gUKbOdhCt5DBbqybBN/GlYsd3keobWwikvHS2PO7gwZ5"
    "1i+pbJRmSpHKxlNMKEzZ2Htwv7LNFnvYPxYbctJ5D0fInulBXDbcs7kQb4bpDD01RFTBzl"
    "p8Tkd/Ks0wvIZo9jfAfjyQAdZ1780AaIBCwhmF85+mQTKhuSGQYEbBXJPpXCN3mfAM0UhI"
    "495Hs7WdCdAAhYQzCufMIIY9z+VfHyHdi3t9WSSog/CvjxkOX8jMQhy8WOCps9YWV5a5wg"
    "lrucJ69a3GlwAF+AtsSJ5e00Ur2g+JA0utq0fLuJs7sNRqgkUD8cMJntOOF1lvRW/V9efP"
    "+FRdf5lMz9T1CdY+Q+qzk0/vBCu8O7qJzIombSvStvIKsqIpvZtOz8uY5RZVcj1Susroz/"
    "Flv93pNlDoUCXtzlD5Rgn4L4+R+aM5cONjQkklLWXQulZG427zz/71qIHCxyzHWm+0ibUX"
    "OoRoT81257I5+B0iPrlFlfze6/8Yf+//aCCvlGcZufiYTtnDgD8z8nfJbRqFR2bhcGXOxx"
    "Uhq15CruKR3nNquZKJ43uIAS5dTqSfQ9kZUrSfw8sohVfriR8OU6ALBi/Xt6mAq0jFJxW/"
    "H+Bla86iGteDZiPWFlg06vSqDgvgD3PTxgigZlpZVzl/f/buK/qFV5RijglytF/0v24+CH"
    "Jk7/ROT6uAP2tua3zhXWqDUhustjYoE+/uWjyqvL5dgSzkMmHvNrP9LhL2BnYG5kBfTC0Z"
    "kYMRMox0gVEzZRrqgtJQu1J45qx4UbpX7Z5GzHu8SMqMkWBf3JBUYjTdT5hFXzPN4RAQpd"
    "1PqEUZcS9fxD1mUBiDQSEHq2PE0vvjQHidPWitkLh6Cwq7GlHlmkJJtrG6AlVmJoTpJANy"
    "M0BGF31pDmwktEl2LgiI5ceQmxUyiuKLsyAg2OT4HETUcmSSC/5lXfAXh02ToUNl6NBSYZ"
    "w9dKjn5vB8iDPFVjxUgMPqTAp8g3JfIYNx1YOzCgTlFDCH5Im94nygo7FIACtVfJlYcFyB"
    "o5sogG6yt5swhO/TPm/q+vPZ5wnsJpp8VNdnx0fw//NvU8/PDOLB8PbQ5g6I3hw/zGmxzt"
    "3QNAiZiSaPLJAMj50Qd3rb3a1UopKRF6aGXuKnmf8c/ps2Q7QFMvQ6aytyHXzM6V2Yv09q"
    "7zlWm7unSwc66UD3ChzoZKgaGaqmbEttAl8Ab7QXWmyS+2qErJILWMX3V+lUG9ycmArhT1"
    "sQ/pSAcObdc2EqiXU6rH1ROYZ0soNmkKYSOEu3zAN2y9QNe2qsFoYogljyaBGmklNfqqnP"
    "y7HDwtdm30WeQC7BzwA+s3Rkc5uNEb7mxPBuGhHa4Ji+gCMYgpP7r4i2kp13N+nK3QQuVh"
    "7MXSqJtkwOL5PDlzKmWRvTS2FTcPhKfZsZX9/USWG7P5l9PIIYYEcaGNS/MIP68Uxd//b5"
    "I5SnJ8f1oC198og0tDA0wzYhwRQcQ3T3mWEtwZyOFzOR1b74m4C9/nZlmffs67pFhs03so"
    "NJ3xvnEEvyxrbELzTbQXMKC23dIHVoFFo0LePOANO+rj16m+lXvFWVAC/fY+JYj+jt71fK"
    "e+NdgzaPdDw1KIqM/hFrFr84eYdMMsXsLL+tAQ9C4JmxnnpZwH+jGr30s0bfApb35QqBXC"
    "F4DSsEDh0OxQLN0zvAfeL9WVFq7UHzYpRRd+dEDcR+VDK8Pr9URqNOu4H8okoGndH1oAcn"
    "vZJKlB5tcnCjtDoQrs0rq6Tb7LWhJv9VyU1fYcf8VyWXncE3OOa/0cE5lVxV+D5yaffddT"
    "CFMtt9Xy5o2k7MvkuTOHOBIrZ9O/OGqkJuvUXsaKYiEH3FZRYjeoCkEuPDC9jQxw6ezom5"
    "MO8yxZeIU1bBrLBv/B3NojqBYAhJBj5AIhGXq0Yvumo0Weu0LwpsY1RTpnOgGMwNUdQsxq"
    "k+uNSV6svtTkuhs97bo5M6DzJMO67B3Um9Tn0icOpZrNkyz4P2mK3Dxihlrw3uTXEw2INY"
    "rnaS0ZQuJK7CQByWl09TycunW+TlU4GbxGq1MCh0yZuDknEX0VYP9h36BmYB+5n+l6WG+C"
    "QNwifJAMeHacda0HGWCJOFPRnZKkAp1cHo/itHmzpjdpyh80bpqteFi48A72G2mgtzCD4N"
    "tk9YPbSLHzA80PBSMwTR8J5G2yesHtpHx6lmwOMtM+BxDHCdip8GlUnHEzzV1nZWH7cYbf"
    "Vg34m850M3s0yBWW+L/hKjzKe/lAzyJ5chY6oKXwZm+zMEwkWyt1qU7jU7q7FF+byLiz7x"
    "HhcXe65bS5a1RaBpIPivkh9NZaT0vjWQWxCvKrb6vQtlcAkn/WI51gg3rhDCHr8lUGSQUE"
    "YOLHPkQPZdjblHTU5Wx+glx8vP8exhIqN01ZO9duW9Cm5sYzqvibaEppv9wi2UGPlafM5r"
    "Xl0N+jcwvXklmAcvrod8GmSFcsx3DOVsuxECJK9ZtGMwZB9SImQl7tclG1EsvNIMKwfiMU"
    "KJudyDIPcgJEtL9nqyNJx8fI/S7kUuluHy84nFbC7iMm5Wl/4YaYUWkPYcshU2a2TGP0Ak"
    "o+Xmhl5G735pDrjG4qz4h8gk+nnRX2Lrjvm10EkiKwvitJIPefkQtijmiWMvbkByJC9HvE"
    "gXOXJrxEjlBP0MNsiMAi+dUQCC0WZOJLAhkmNQFuRjsQDCekKcCzLmujiSckBBShOomvbX"
    "ArAduc0cVu9OC2ngo5ZZGIqFVmZh2D3G2bMwbCS5AlCufo6AmOCbAmI31sjz4c2U5+JAR4"
    "mQ1SNNlouIVrjXXnygGCdo0inQ3pjEZXdOBXVsDSEFyAGrUwEobwJbVRPhuI2uVMlEOPwt"
    "c+DJMomxxwJ16k9HIaPAjIPy0dMRyZoQ8WsjBSFnrkEyD2jCRhrizaIJtumowKJ9UfXC9m"
    "pgC71V118+np6o69OTj18g2ph2qq5/+wjxx04/nZ5CLLITvY7ayrD1/uRdPFjZC9xfEBjs"
    "ZyCKW/BxeCiwQMgwGRlMRgarfmQwdzDJ2qdDZNLwmNvwGByBMjNBQCxZUZQlcjNL7Ev+Kh"
    "sb0gpgobEgJHu1msNWs92pJXZ5adhJC7LgWy+hmDucWhgT/r4JUu6mShoh1w7VflrE9aRI"
    "zUa048xmiDcAsWkd9LZz0+y+//zuKxwYNiKYigZoOtcIfaU6FUEJfqAnTIIR5Ci0mRC6Wm"
    "iifHk7vVOaeLbu+CQD2Eox9RWIqYmhC89Nc4E1kugxkhC9cELJDne2EHbTfr8LLfs+uedK"
    "NFrb9eV5Z/D2KBIeKxHsfHvJIpSViBq5n40IibEKt/bx5HCFso9v6eMubDn6eJxS9vHUfX"
    "xGQTMmBuWLYKFmaz+PUMq+nr6vB6DL0d/F1LLPp+7znmKQZ6dRmLSCW8yqtNVI2lJf1Jbq"
    "fyw5fMvjtJIR0pJaHkuq2FEg0GsLgLf6zlvxr7xUNtTOvbZYMwtv07Yp65aYvUnMkCqsV9"
    "9mTcU+xVgLk6TxGnCpTctN5EUFzeVXnpTLwtO1DSZNtpg/o1XuTFMXrv3na0W4gg+kcNFv"
    "MrZ4/zN6TZpIpYm02ibSZwUiel4Moly41prDofKt5wYJyhCKyKNrIK+kkmGrP2CZvtgvBC"
    "JqeYGIWuUJROSOc3mipApIZYiXtBq4Pxdk1guilFIryK2ewaSdPQbBhkhCX5RC5olPz9QX"
    "NmKo4jZ4YMxIvXFp0wlTKGUbwfP5EFdfJYsOsCVVyM41ZzqvbdXFeJV6SjVs4tdO4dTCKj"
    "O1aTo38D0G7c3mypJmYU+zwjry1CSRv0r2Rngm6IVGWBJoln95AYobARWNqm0sLbQ9NeEe"
    "yFyBZt1gniwOtpY2+ifkoWJk7NZ1Wp+2zxxhzCW2U3q6SOVNKm/VV95k2t5dp+3VsaYvDF"
    "HyleQosEGa1xwG9uBMC/2rTi+rWQFoGgj+c3MCi3bsFlTS6vaZPYH/lsOcICOXJkNf3cil"
    "XNDKwfQQoYzlX2ZPgunCtPN92EFCyeMy8xh0qewx8DZEMuZUQeYwwLQAW80VbeZmo+McFi"
    "NSR47Y9L+SWmqYLXKrocazVqay03i20lQL5QHLClhJNG74EK6GJ1RlJhdtsRgbhA7izO7C"
    "rCxgRVlotoPsOcYOt9o8aDbSHjQDbDZT+rK0nQ/omjjGAqoTRMyJqT8iG2Naj5hgX3ljq4"
    "S3wHconb37iiADHCcwgca9A9+rZH9ACt/AROFG2h3tGfx5tOB6/pw+iGOiCVaJhdkuJh1p"
    "M9iyD8+ZvIy/sYFtwBCs5MeuSnOQNAdV2xxkrh2wkeZVuQPke1S6qebcprpyVr3bJWsgt6"
    "CSq+aQ6dr8VyUXTaULx/xXJc32pTIaMQcAt6SSdqfVVZhTgFcqh47uj+VZJfkQoZTkyyzJ"
    "63gKVsJcfh0iWunYkdaxIyAaZFal4rTSwyC3cwcT5XIkWNlQSfCL0md9sbow/w5/afvA2J"
    "FWqw32wxQeHkGF5PkwN8OtVRTi+GhbUvvBENTf2lYDAq9ST2lBsP3aT5oQ+gRv1Oo3NvOt"
    "YMq7zp0puMuGOWOBQ7j//C383EKQPKw53Elj4+H/xo7bHnZwD2a0mBl/M8Mzs1nY2OF2Am"
    "Z1sNFcuwcvf40FR4FbPWLXlGEz5xPPjMEsDHXkykK0pkqCZgadmxmQZ2VIHSyFWXGk7UDa"
    "Dl6B7cDB0zkxF+adYE9Yci6LEFGVZLHCcMW0fXNpTKmmRvDMEEz9yV7kAlKJsQBj2rz7bY"
    "/xbGZMDUymWbpxIr1EW5QZTbN+YWectD93aziOGK0MyJE+IEcIvBwhOZLoK+gLuCvLkUGI"
    "ec8FdBAwBTa7rd1fRC6/gPRfQBS/HB/Blibkd5B+a5wnmtBf+jyTtTgs69aPIbEN+UWk/y"
    "KEIOb4LJ5qR34b6b+Nv1d4Cm6yIg4ke41HyF614zgYl/IFvgoQVtA/uUrLn57lLyuPg3Ry"
    "gbvMHJZbt19sYXVjaM++wB0lLYYNr8RiLffP73H/fJZFP9G3EedGn+CRSf9l5kU4pNZBfR"
    "yp12KjA0MarjxrefW7RnTzXpz8zL9W37agOg/WetoXm8dN0HjYWhZRDDyWqUL0iFb09bHO"
    "3Z5hjXOFLRuykZmekzR6O+wMbt4fiVKYFddummVL1rBct5Trlq9h3TK7qUMaNfK4TGb3RJ"
    "ZKePlVtBwxj2Wo4+erZ2yGzh5VLkAlwc8NPohaY42LZJl5ICCWrMjNCjoy5WVEjFSyoShD"
    "BdcfYtzInqgdW/fGFHe85g6MF6lj0QWG5RRu4MERpACQqx/rTzDkpoB5Mz5IkFOAHBtOU0"
    "As0wek2yZSyqwBocFZYF+LDt7JNjab1xz700aqoAdg3YUQBrAtwG0BLYyJpVmPX9HtAs8c"
    "b1cAPDjkS12Y5A5+eW5UoMHilAEFNp3G3BYKNFBHmxyrUNY80x/Fip2g/HewzC7wshKotM"
    "7tyzpnrvOHAPSJy2ynq0FElOsmiyvgF1kmgf7lZafXdrMJeAcQJHDQ6fR41gFeio5hqex8"
    "hYcc4APTmHJlggVBqJPtqTHCSm5ET2dU3WZTTQBcZ5jE8E52FIvSvWZPMWn934/1X18aTr"
    "6YoRFSuR5Q6vUAVzjOyuQAmXTJKz1/t8abeVosi7ZR4um+1m1yCYz/qmTUGVw2EPxXCaDd"
    "HjR/9BrIL0ajRpVFNKOIZ5/qImQl5lPZpruN0p4jPlCUVi5M5HdjfflATWX7AF6GD54Ql8"
    "NfIE4rP4jcjHixXOHyM/Aln+yfQJhO4p8ff2b5yA5/gEyinxd9C0/NJZ1O9RwsiNNKPuR2"
    "HguHGc+bnDRCXwg/Xs0CUnCvKiSHp8+VmQ9RSsmBQryXXjLMYsnGp8KjLMZF0QIgbvsNVR"
    "PdkPCdAtjAXFkAun3rTiPGvzQvuEY1MY7LFymAdl0xno/x0IGwAxfG4nCt208iHBKiU0W7"
    "3Ti+FDEMV91LLG43TAPyxrYiQU4DcswWlWqYYNr7XgE+2EEiaOgodNe2ILlSmBu5t26n3E"
    "ZfKkk7tW+6UNdL0el95eTZQHPxbhhsr4pIR7W5nW+Odx10B1TyscIepMIK9TQuvNam7pM+"
    "vD+8ZGI6bFsP7Wk3ITOZrj3WWdDuySN6mJtLdx/7sWB//POaSr8lHu6rPXI/3BlIa9ILV3"
    "rhvgIv3F+GSFFP5+3h0ZbZW652owyVUQOxH5VcdjojlhrMLdAzzVHrOz/lllRyofSavVan"
    "gdyCSq76XaX1ZwPxX5W0+63ry06PNuyVVNIffe8MGoj9RMexl3EOgREtxtstyek1UWTrrE"
    "6jJVUAUnqNPsxFLm4j/HfC4OLVL/M3UIg7W+cPNlT7nmxev3t72fyDdUnfm63b733zqgf6"
    "aavbPxcsG1l6Lt/RCKn0HS21b6GMJSFjSbw28EGLyB5Dwnieb2DJjEOlWPWTMQt2GrPAKM"
    "SK/xrWSQIft9xCX+0t9F2N6PztYrY371J9m9VtEaj09JZ5NF1oxhI5YCvT3E3u0ALW62gN"
    "C58sfCStBCnwzBnf/U57jk7fE44Nx0agzAu2zBfWNE/pR9/DvuUJ+ljav0f0gOnBnXGPSQ"
    "NpaGHYDpDdAs1tHd2yRBy3rDbVwZil79Yktx/QLX+KMT2Ajfmgh6kE7s5yDiJbM3SeMBDO"
    "8ZcAM+JCozd4sGCph3ylzWNLN6Z8x79PDM4O/I0NbnuktQzKeF0lD4Yzr4OtESqvFoAIQb"
    "dQGLtmJvpoFDTTogoK8Ae9hf0l70/fwR0090FcXMwHUmcNEfpqFB0L3xusCQ9IgNZ7jlu3"
    "Tfv2q/88dbjgaL+wzdpjKQzrrEhVeYYVlKd0YDUcyoBbXsK6i5i5ZHdZQBZFHa80y2Fvfg"
    "epFTeEyDFpmzNETIdVnxkWhdDCK9NyIATp71fKe5ze3Lo1JAKDBwzlZtA1gV2incpx4yR4"
    "rw+6Hydz30sabaXR9jUYbflwKzbbiuHcUFTCUBU2nJ6k2el1krzP6yS2y4vNU3F8/zHs9x"
    "L0No8gaoiikwv6Pzat7Qrm2n/M1oTPNZO1sXAMYn+A+/1nbbeSmQhsAGi7lTBqEKyHjU3Q"
    "QNRKyEd+YWd/eo3CJ95fv6+1B82LUUb0OVEDsR+VDK/PL5URixziFyFyyOh60ONhQ3hJJT"
    "edgXKhwDmvpJJWfzDotBi1XyzHioQvtGVZlwgRveaQFlTO0fKFWghTVtBaDsE79D5ZPLo8"
    "PhDrudsdtxrP7fUkd4iNKK0MwVDmZZKgYpOR0RFSyecy81nHU6bo5wjcICCVwRvSBm9wrT"
    "1ZBPsAybNE+5LhvW8ZHqyq42cJ8uEWStznaz+aCvcxcgsqaV5dDfo3II57JZDlL66HXJRn"
    "hXLI5wzlbNJ5gOQ1y+YMhuzjeYSsxP26ZGO5ZyzPYFMMkkijYsyo6K9Z5OjGQmLZmdN2Zh"
    "e+fKp9hFaK/mUW/flSVZ4vLEoov67UX5e7PJjPbhYkld9Wmb8tGRKuHJ6PTKZdWaY5y+71"
    "GyWVXMjLBeZLoeX4FCKE0gX4eSyIurPk40dCK5I5+Znj+lNl50eYUI5QuTngCVeZORAmlB"
    "x4NgdybNCJ00o+5OWDjN36orFDubP12DEfss/OAmLJibycCDpSZ+aEgFiKR7lZ4ToUZI/n"
    "GiGUH0NB29hk8EoZvLJU6GYNXhkcnwuA94o2d7Np7cAG9bQgCya1NHHpAkJJAVCP3Gaq2Y"
    "8FElwKiD0rWSFjcdU3aUZMimnhje0Eez7WGWPeHjTgCTbDFOh7MtxeO/eBDh8ReTfNzm5/"
    "kaMAfF/DxvnYqlCaAcS10hYAcWDHdjXxjVi006Dr7bjd+4h8qBCHTdYZIJbxhbMBXOqAEJ"
    "17Q8fAqOTAEH6VeooAEWMcrJ0iUsTKwFMWqIENp1BwgxI0/FANwfAGb2w0pTfnIVYf3FAE"
    "tvZouzEM8GImChqxg7tA/Ig+fVEemcCP5zBnewORQSixe1vDZrEKLLw07+kljTyiJf1c6m"
    "iypq2uV1SZwpQmdcQCLxbHXzI2bOJXKsMMVNAjeGXahljtGi61xSLZEB+gq5IF/tPx5zMf"
    "UzjYBufwstntZom3K8byEGLs5nT3LD5sg2M4omBkyej6BBWE9ziVM+3xFl/a47grLVkvJy"
    "KzQDLEG4pKOiyn81fe5q4cD9os1Ku2hW12CV7z9quNXJdrl3yEWPp5l9nPW0ZWfWlPmbxO"
    "MtIro1ifgECYyL3ZOMvGiKzLfALjUKs5bDXbHRnYdmeBbV/G6HaJrTuhqY1fqG8zsC39Kk"
    "9a1UZgxrJMOs1pCx6v03kwUcD5xK4j02Inuc8EPYYQqCYJmrwmeEofklu84ja1Hd3jafuX"
    "NHVJU1f1TV3Z9+M+cyNu2WbR/ezEPbhQjleD/lXfi86SIQaMR9dAXgmiMvYulMElj8roFs"
    "saB4ZPNbmU6QhpBWMNVkmXhnhi+YwmYUppMSk7l2XAuf3Pd/wbyb6HIkwn7VV57VW/8MoZ"
    "PycsREIDkiPP4kjO7Y5xWsmHvHxg5g39Wd9GYhOSK8/kSs7vQ0QteZF7LyrXY7JP3hFCud"
    "pR1GpHdDIuwDr/KrZBJggxKXyQ40O8xDwd5omTYwrUA3JOAXBXfRtqXCpM37ElyNm6c+Yt"
    "v+5UWMioUfVNkhG5IdVWdWYm2Cu6B9qBwxaVUq1SX1km2PrsIdFW9tx0aoIF61id+ra165"
    "Vbe2wHq6dbx+bbMbwWIL0lZKF8xJoFSTjdhJir9WRh2HOs8/SPd+++IkKnOQtN5xq5w4JE"
    "ogW2zTOJGndr2oibS5TnDYXknJAnU8eQORQQHP9r7hcxgSLtt457lhX5WUejw5tzW6cNU4"
    "TW2uKWZxpdGA79FhZj76Q5Q5hO6fTJdWOqOaZVh5cIbGMxLdrJUu8sgTdn36T3yiyjpVxx"
    "lyvu1V9x9/p+Siz9T6VC2nRhWLqDYRzOLQkrNyT7T1n5Mqt2u0lOia17kbt+YkfeEMiuLO"
    "jKAI8xxWMLT+lcKujSW4GNUEqERXbNoLARg/cJ344IrXTuKPWy/4ZdOeK7CojlYkJBluwg"
    "tlJ7T2EaiffFUqnwTWwZ03lNoLi7V+rb1HVtU+cpHT0Z2YI9uV+LUvnMaTWHupjsapWsL1"
    "bBp/j49DTNfuTT0+T9yHAtLMzAR5UBYbd6BdHdyVZkekdHuOaXrFcGSKRemVGvjAkM+5zM"
    "/v3/GXMpOA=="
)
