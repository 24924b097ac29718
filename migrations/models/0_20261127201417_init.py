from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "search_frequency" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "texts" VARCHAR(64) NOT NULL,
    "code" BIGINT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    CONSTRAINT "uid_search_freq_texts_69ff02" UNIQUE ("texts", "code")
);
COMMENT ON TABLE "search_frequency" IS 'In which share of some texts a term stands, by its code.';
CREATE TABLE "done_write" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account" BIGINT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "operation" VARCHAR(80) NOT NULL,
    "record" BIGINT,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_done_write_account_801aba" UNIQUE ("account", "key")
);
COMMENT ON TABLE "done_write" IS 'A write that an account did under a key, and the record that it answered with.';
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
    "business" TEXT,
    "active" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
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
CREATE TABLE "organization_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "organization_text" IS 'What organizations are searched by.';
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
CREATE TABLE "achievement_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "achievement_text" IS 'What achievements are searched by.';
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
CREATE TABLE "publication_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "publication_text" IS 'What publications are searched by.';
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
    "distinct_from" TEXT[],
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
CREATE TABLE "registered_result_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "registered_result_text" IS 'What registered results are searched by.';
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
    "distinct_from" TEXT[],
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
CREATE TABLE "demand_text" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "made" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "terms" BIGINT[] NOT NULL
);
COMMENT ON TABLE "demand_text" IS 'What demands are searched by.';
CREATE TABLE "sheet_import" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "unknown_columns" TEXT[] NOT NULL,
    "submits" BOOL NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "mode" VARCHAR(16),
    "problem" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "account_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "sheet_import"."kind" IS 'ACHIEVEMENT: ACHIEVEMENT\nDEMAND: DEMAND';
COMMENT ON COLUMN "sheet_import"."state" IS 'CHECKING: CHECKING\nREADY: READY\nRUNNING: RUNNING\nSTOPPED: STOPPED\nFINISHED: FINISHED';
COMMENT ON COLUMN "sheet_import"."mode" IS 'GOOD_ROWS: GOOD_ROWS\nALL_OR_NONE: ALL_OR_NONE';
COMMENT ON TABLE "sheet_import" IS 'One file that somebody brought in, and where its import stands.';
CREATE TABLE "sheet_row" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "number" INT NOT NULL,
    "cells" JSONB NOT NULL,
    "faults" JSONB NOT NULL,
    "title_fold" VARCHAR(300),
    "outcome" VARCHAR(8) NOT NULL,
    "problems" JSONB NOT NULL,
    "match_number" BIGINT,
    "match_title" VARCHAR(200),
    "achievement_id" BIGINT REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "sheet_id" BIGINT NOT NULL REFERENCES "sheet_import" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sheet_row_sheet_i_fa2658" UNIQUE ("sheet_id", "number")
);
CREATE INDEX "idx_sheet_row_sheet_i_0c9b9b" ON "sheet_row" ("sheet_id", "outcome", "number");
CREATE INDEX "idx_sheet_row_sheet_i_550a1a" ON "sheet_row" ("sheet_id", "title_fold");
COMMENT ON COLUMN "sheet_row"."outcome" IS 'WAITING: WAITING\nCREATE: CREATE\nJOIN: JOIN\nREFUSED: REFUSED\nCREATED: CREATED\nJOINED: JOINED';
COMMENT ON TABLE "sheet_row" IS 'One row: what it says, what comes of it and why.';
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
CREATE TABLE "match_proposal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "demand_title" VARCHAR(200) NOT NULL,
    "achievement_title" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "parts" JSONB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "withdrawn_because" VARCHAR(1000),
    "achievement_id" BIGINT NOT NULL REFERENCES "achievement" ("id") ON DELETE RESTRICT,
    "demand_id" BIGINT NOT NULL REFERENCES "demand" ("id") ON DELETE RESTRICT,
    "proposer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "match_proposal"."state" IS 'WAITING: WAITING\nACCEPTED: ACCEPTED\nDECLINED: DECLINED\nWITHDRAWN: WITHDRAWN';
COMMENT ON TABLE "match_proposal" IS 'That an achievement may answer a demand, put to both sides by the center (DEAL-1).';
CREATE TABLE "match_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "side" VARCHAR(8) NOT NULL,
    "accepted" BOOL NOT NULL,
    "decline_reason" VARCHAR(16),
    "note" VARCHAR(1000),
    "answered_at" TIMESTAMPTZ NOT NULL,
    "answerer_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "proposal_id" BIGINT NOT NULL REFERENCES "match_proposal" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_match_answe_proposa_ec5d13" UNIQUE ("proposal_id", "side")
);
COMMENT ON COLUMN "match_answer"."side" IS 'DEMAND: DEMAND\nOFFER: OFFER';
COMMENT ON COLUMN "match_answer"."decline_reason" IS 'STAGE_TOO_EARLY: STAGE_TOO_EARLY\nBENEFIT_UNCLEAR: BENEFIT_UNCLEAR\nROUTE_UNCLEAR: ROUTE_UNCLEAR\nRIGHTS_UNCLEAR: RIGHTS_UNCLEAR\nPRICE: PRICE\nNOT_OUR_FIELD: NOT_OUR_FIELD\nNO_CAPACITY: NO_CAPACITY\nOTHER: OTHER';
COMMENT ON TABLE "match_answer" IS 'What one side said to a proposed match; never changed.';
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
    "eJztfW1z2siW8F/p4sskVSQVO3aSYba2CoOcaAaDH8DJnR3dwjI0RhvRYiVhj+/u/e9Pn2"
    "5J6BVLsoBG7i+oJfVpiXNa3ef9/G9jac2w6bwfYd2eLi5t/D9rTKZPjRb63wbRl5g2sro0"
    "UUNfrTYd4IKr35kMxmGdJ/NI7zvHtfWpS+/PddPB9NIMO1PbWLmGRQBKJehxYUwXyFnoNk"
    "bWHDnWEiMX/+06SKdHe4kcVyczp4nunpBBr07ps9/D6DNrSoc3yP1LBtKIRjq0gd6doIXu"
    "IHeBN0PopskuADTc0l30iOktYrkUek1cPGNvsiYG/dMT17rHtLtN3+evvxrs0XAXntP45z"
    "9pyyAz/Dd24D6crn5O5gY2ZxHcGzOAYdcn7tOKXbsw7lXiXrK+8MfvJlPLXC/Jpv/qyV1Y"
    "JAAwiAtX7zHBtk7fkl5z7TXgn6xN0yOZTxL+9psu/C1DMDM819cmUBGg+QtsrjUmk/5gPB"
    "kp48mkkaCwDxGilXdpahGYHfRVHYaAe3iFd7+enn78+Pn0w8dPX87PPn8+//LhC+3L3jd5"
    "6/O/+ctssMWHYjhTv6r9MbyQRacgn6Nw4d8MRnd1DsWIscF+QLQoATp0RqSjPwCIUYD+tT"
    "gFfHxvI4F/YUODzYezDyIs9b8nJib37oKefjrbgt/v7WHnW3v45tPZ2yiS+96dU3YL0L1B"
    "L/sUCk1vH+L5CX4M6N3jHN8gnS1nSaxfmpaegfQAIob1OYAcId63oLA7uLnoKeh6qHTUkT"
    "row1OWT87/mJubcIleMFyGg6HS7lEEw/o9/xlaQ+DCnT79+ajbs0nijnVqZfVN3lqeLuNX"
    "dKLfM7zBH4S/423RXYvgHzZ/tcT+vbm5deee0W6Tx6Dfs3t2G7HOfD/UCdKnbC9EM2OG1p"
    "TANt1vf+KnJr03Y9unjaeWPeP9DQBxYBedoUfDXSR38uqHT92evWHhPh1N7s8irV3Z+3OI"
    "avlJEAKS20jpbQS+kgKMkdddskU52CJrBdiAlyqA4AhQDdH85UMONH/5kIlmuBVFM98oiq"
    "0dG5hSS4e3QguD4YOsHHrKet2lOHONJc5YsdMW65kH8t5vHOEU34LLsXqljMbtq2vGgjo+"
    "C9oeK3DnNMqYelfffIpN/2AQ9EMdf0Nwiv5r0Gc87Mpy3HubPXHTb/xfDXgnfe1aE2I9Tv"
    "RZGCf+Zf+SKGxvez0zXIW4dqreKnR3K+OrQ78JDjo+y/kOCKbsKOUyCWM8pwtK1xa6XejO"
    "4hYZXHk0+tZ+d3r+CdRHcMpGR3d4btn4FwdUTAuPcaX976zZU5IB3slTQM91C61giN9Hgz"
    "7Tj3mKLZ3D4dlv7LYFrDLin6RDeewVpp1Wuu068FDKZ7sWfSDiar9sPViMrf6r4azv/htP"
    "2fftNSc2nWC0H/DkrmVzVnyvvHeehUMy33Idr886Htme2VdXUKLyQCRTVJYpsi0zRSmXze"
    "77/WvI6X88zcHpfzzN5PThlhSoDiC3hvbyvEgOgUgU50cx45EKLdExQLlQl12ogWlOon5M"
    "Ged0xPv9azG9t/E5yj/GERbHn8Zvrtr/eBthc3qD/le/e2jad3qDixiyVzZ+MKx1IRNsGK"
    "YWSN/1mgJiXhEE+/0lcjOQK4hWZESZcjy7NMxUa2DobnOrIw/rR59p5rYHQl+kO8zlBpY/"
    "dK8/YGS4LeZnA++xsdYx3QS343GHHe6KQ1xMXFBN/MQrN80oWPkzQCOislOCH0DVsdAJRe"
    "t7dLtemZZOgQNVCVkv72gP8AgK7JE5FR7SjiikKoMS3EkVDzLxH4LYnxHxZLdEOD05+3z2"
    "5eOnswD3wZVtKE/ySOxYYEfx+9dwRzn9kMduRXtl7insXhS/DEGp+FXo2sRwrBJwb5ziBK"
    "59WJFx3bjuXrYQ/dHIdf8rbfW/auT3a4U24Vcj3UHnHy0Evxr5R29E2/CrkcFlt4XoT3zD"
    "yGVgzGNfzDYvJiQ1418pNMqWz7zudfJIqGw9cRb66fmnQnqFAGJX83yvm+SOJQCfw5kU5U"
    "JigLuavHVlSEKesDYGDE2K21SikNK2IpxtRRRpcL2iLCuebZEIoz2aW6XCoG9xyZB7cvp+"
    "mjaeYxv8M8GA/ESv86ndpAKba5hUwuKWZ9eyfjK5bWXqU/wbWJyfkw6rfg6zmfPR0kRB/0"
    "GeDX6Gp6bOnkenLLqF3wkg/Da3aZwhlhnCA2AA9VyQ9m8Wl6KkFCX3zvpFpn7uKJwwkMiC"
    "TkkO8CyPTHmWLVKeieALKRyKD8P4cXQWmNwbCDmzc8zsEKdSnLlOAEv+Wjj+OkxsYJkKC7"
    "EhILmQFVrIEqJNlBJJMlxaNjbuyR/4KaGkjKE+1Up1ZIT4tz/T/KuNgCG29ceAcw9PQIoB"
    "+r+xH1s4Gg/VDsX0YURGlczWToZTdXCvuU1MNMK9npcPCfIBfClqarhPvzhoZkyhk05vvN"
    "HWZ1j/DL8n+tsU4a/kINJ2J/BC05QC174ErvSY/G3saGpEfklm9LDzecesqDSLBsg9z2UW"
    "Pd9iFj1PmkXhOMGFhKkQiMRyPizf29Z6Vdb6HACLjO0GZbuoNPNV7bRQ0NTI5c34Zqi0ED"
    "9qhN7pqmN10G/3Wih0opHRtdJR4arXKGOOPvmUg3QncWFrQzm4FSXcg24alHu0rWW6GJyx"
    "WUagtsm/OQgomAfxtkQglOqp+HOt4tjjMK8Zd5Zt3BsZK/Pzq8YGen/LRuO61+43Ci4cAN"
    "NC8KuRa2U4GsAZO5ZZAirwSBHE+Hht6uS7x3WnCJPh281t8uSKdpyE2Pd8Mbrgo0Cxzq10"
    "METIPjgz5nOWHgZWOB7pSiF46Gx6LO6LRpNS5pFKmaBDKCQWef1F5nOEEYxE9O86+iiEiB"
    "UV/51i+8gOWvL71wK5+w5aAqbuX3TdL2SxDsHUAum7ntHM77CMSS8CKM15wpnzBOFYR1Nr"
    "hTNTyoTubuVXHehXNKXMxnxhM/bRsdb2dJMA0bLvdWL8i4WmN6GPjn5SEM/YsWx6GQ8dRJ"
    "lO9KarjjrvPqbYSXb2JHCT+wpqHp4Zhj/CwA6CLMrOCpsm5Y+ttfsejfV7fhUSKFNuGFMq"
    "WL4b3VS3GRQ8CT1hGWB11OyzNNI0qjTShL/MSVGLTSpwKaZDMJXUrsUUWPzKqrB8WIHx3O"
    "gq1+3h+Erpj1to06ar+XBwc91C7KCRDr2mDFuIHzUyHvzotxD8aoTC/NFC8KuRm776XRmO"
    "1PGfLbRpa2SojBTA8UTtj8bq+GastFDyGh1rOPiu9kF9Pum1L+iokXONjDqq0u8ok8t2R+"
    "2xp8Sv0HcdTC5u1N44/KzkNY2wv3I9VEf0/qatkcH4G/xVdiijwas+lU3YoyLvBx+GEXj+"
    "CfOdczaokDoigJD4fR6/0hhQggz1MQaMdZuy740Uscq7s1Wkcjd9npWmvlmPiL7Gk5eqgV"
    "LYmOouFVYMQmWZJ6zbrZCDWNMXg8IM0i8OevPHtfouzdWs2uFBbmoj8De2oHiNhVz9J2bF"
    "atg/Rvqj/oRMrD+wizZ9NmS0p4IUPXvQTVhBHIvLblSKYoaJO3hTB2KYgHLZye+DN4ce8N"
    "58Gm1eU+bDl2JWhcvpsYhZke+iALe1AaqhLrd6fsBfcXJOWb97nZz1K5uybCco8v37/WuU"
    "EbBCNYtkVA+dRyWirSrKXaQA12ieHzbCJ8IfJqhSONJnEBvuuCiSN9QnZUIKFfIzth5TPb"
    "TY9eZWuczvkSMNBPQFaWil2z8hFudXOke19Zcv55+bSFuff8Iz+vvxY2p4T0FgaTESeHVp"
    "SlFGhvUcvfgiw3pkWM/xY/lgxs29BfXcXHRVzl21UOgky4JZRvaRQTuiBZ7IoB0ZtHNs6g"
    "9B7HQRiTxFJoxL7NmyYVxVkM8PMgz1Ht0CRxrk3QPz1i8OegSvweACS/sO5q4mom+A2f9J"
    "d3ysZmheRG/tGAQ7zi1y9CcA42Wnl9x4R2ZoZtEGSzjx8Y7KqWen5zztBJVST/UTaH/Afj"
    "qK87PpyVueuH5u2EvuHbnUXSipB1kLDchCeGuQBwNSft7x6n3WnHfmxsbwXwMzIn1Z09AN"
    "MCp6cPB6zOiIpYgsRWQpIh9ERI4zBlJCfh0S8k7qATBxd26ZGQLcFhnZB6qdmmd3eN6vJk"
    "IwAWIPSHYWlu0WTvkahaofqj/lwfSnbER/en0KH+nOLr47+9TGUHS9MOsVBasbB3aSR4lw"
    "kq1FOEl4UfhSahLJWypXhmDqsKDuOw5cn7rGQ8q0vrAsE+skHekboBjK7yjUrhZXf6bvF+"
    "kXg0EvgvQLNY7Vm6sLhc50RgHayXAjkrEsn5JnZaF/cDYg5pNH5yOJD/em5NZsz35cU2G3"
    "sBigdAkrppEKU8DXRJagQQxUUqEsFcAjqjD+Q0AS8xW5RPo+cC90hfSd7Y6LAnldIEMTL8"
    "P1MV+8a2G0hlOW1xO1sX0tF3r9VbgCBL8OF97ExiWUA2+YBpemfs87bbXd+t2aeU24kzmF"
    "yGfHbSPom5pRBt1hHXLHQKZECIuc6U9Qm80rxNZEd/SIDDI11zM8Sy3yVt3IqVGRCQd371"
    "+HnGtkWKQw23JTGkr3ZSj1P4QymmMfVmjNcU9pdydh9XHsAmhir66VMW1GuqVdBc1xVxl+"
    "Hba7N21Q2EZONaL2+4PvbcgcPqE7xwDKXScu0ed9a6v9CbwG01WHzsTQ40o3RemmeCjcCR"
    "EhKJzaTwR5+LAhgqKRpC4xgmEygPWo8Yx8MfaSCecULvzcw88LFz+A9w/DejkmKffvOUwm"
    "xYacMAL6RIrvgCMEr7/U00zJo6Vumpkk8GHqtPJ/PP38KUA8nGxD9eiq3eulKJYN10xB5p"
    "a84T6AyOy9sAbjO2uWoobbYqD3+ktkl8nSju1lijtE27b1p4zJ7UPE8G0azjGuE8+uvH/9"
    "U5xYlPZ0aq1JKqvh39rKYeihTjmUlvCImZeL7RfKIXDoFtMm2pZJYSgXsbQcN5HQLU1R+Y"
    "LRWIjJo264dLDbFtJZpAfSnZ9QYwYyzbk8WoRYsBighe4gysZM4TYEg7DeT9hFb9qdzruT"
    "t+/RLf3nDhO5bwGQjs4u0PcxzFvGCllzNMOrtctSdpvwRjy198nblj+m47KHwpmp0xNQsL"
    "JoE2O6gKtP9D/KhN1HzUZJlWmjSpWpQwXdiUGKuzXH4Gqx1e88f6+HtKIREXG42gVFVI/q"
    "meGsTP2p8LyOw9VwXlfvsb/SHefRoqwU3eYXRbCdAKwhuncSiwLcWVlLlw8rMq4b39WROh"
    "4MW8hrhGMHJjcjMDbFLmjkSgGv3BbiR4301LbKgua9hkYuhoM/oAc/0jG/t3s3bfacoKmR"
    "S7XfhvgGsJT1oXvsgh+bMRmN25eXfoQGP9PI6OZaGdK3hkE3bfo2YKoL34xd4D0U7wY8pd"
    "29UvsqK/QL/SOn9O5Nl2PIa2ik2x63Ny8dPhPDFif9zvfmd+5JZgVxHYLaI7KDK0eL7UB0"
    "LWIljQC9ZjPpRs4vjL4A6jXjT8aYZO9o9Y0xEcK5QLDvRvoWiEaRurgWeLr89mplQg2FjM"
    "RTKb2aOZT/Ez0GkMd72VO38xqXOvGV9yyh0/zDiZ/K6dMUf9HW5ydfptr68/nHj9r6y938"
    "89vfkOE6iNJvvcSUVEy/7uvneVV4SMZkgE0A2O9UL+f9vgEzOMAzmRYsSIoFV35xmCWDvo"
    "yXDYuNZS1X9Dh7j2D9RzqYIBZehVBEl1m6EjuekzYzWhiORn7ildsEj2wXmyYrdcP+n2tZ"
    "FNDFkJErPFGDlwBbBBuKje2h4ZG+zj19c5LT3vAXlcCBW6GX/2p4LxjoRawV/ezZRs1u09"
    "mCYdXgfdd03bAjBXGk3ULaLeptt2ArQVHlbgRIZPWXSKrGYM0tjOlqzRX1x/QBc46Ije3q"
    "047Qx7mUsSi8gsThaojs6s1DPtJWFFWlsB0A1hDd1Zs+WRyoX0SbwEqM0zi/bYrgrCHKaY"
    "XFlEl3rBPmzHzqZH/eRBcA7zFD9eBaKZyhGmBaCH418q3d7yrdiUovBE3IQnZ5M1K6kHqM"
    "NTTS7ozV7+0xXAuaZexT1ae03whZCbJt16NGAGuoRj0StamPk61604VOcTgDb5ridI7DVk"
    "Dq41kbj47SNtadNIE7m9/YQNQhrVxsufyQS2SBbtlL5oek0DLDU2NWatWMQspvSeRvKa6P"
    "zPtFxeFqyMB/OssjL51ly0tnCT+ZsEK3sG0vDVoa94qpcZPLW4lEcglQSYWyVJDp/ESggm"
    "d1KkyCKJzEf1n8S5cPUShxkMSWwrFBB0G97zNRmC2KwMmsBseYWFS0LyCvd1PRzKIy9eWO"
    "Ul+mcDMV4HjkUojZpWEer5LiWQxHebgc6I16JUkk50FymuieA9XS43SnHqfp6oAKEB1KEF"
    "FPHCc0IBX49CY4wSQhBgSPLfpTORnEYgBzryoRzjcPCV7kKj3CjpPhH+3fam5zinZCnXI4"
    "QkNsPJ69Mwi6s61HB9uewy+44o6+td+dnn8Cr19wNnatn5iAzy74+aa5NL9oLJlRRGARpo"
    "mkZ+6ePHPZl1HYUBSFql2Ci+qNRDLq77mNsRaGVwfjMp4qITBJYKEJLJI+89UolLdoNDOl"
    "ih2Kd6IRogLJotMeddpd5VDxmiNKKZVc6oa5tnEjTRSJdNgukPjZt0KdnxVMvlmPPGaQCR"
    "UU2YhKFTCClx8RQgZZ0GJQDMZzlfkN3f7ETyy0MBqz6D5aSZlld495gThDBy7C+nndJc+X"
    "wfNlSy4ZK1XmnhH0r9N2UZngAhlDS7BaITDJagnHaiV2+kPlD1gY+AFDqHvabhS+vXUv0m"
    "Mdn92HtPXnX2cn2vrT6ZcP8HsCv59/nULKXopaOlfQo8GqjrEKfYZuohXdKgwYy8b3huNi"
    "m1UfiNcy+8VBpqEbTlpm4X09VKrcBOaxt21cUuVW6c71k/6JdI7r+VAzH1Zkz+zGJtVjOO"
    "2jRq6Hg9+VzriFvAa90muPLwfDK3rJa8VXp8PEllHs378kHPB+3+GA3WH7ctwoSCcG1ELs"
    "AJkwL67UMYv0C5oQETi+GfZ5SCBvQa25iZd/U4V8nZFTdncESTI7CrvltTXSY2GGLcSPGv"
    "k+UNk5P0I+0OFXOOdHMeZBRuWSLYrxWlUu2UMWBYawwgkrolC7wvXhhNGPuVD9cQuqPyZR"
    "7ayXSz2tBHZ2aZgQSC0m9Db5aCfVYeyULJnbi0h5IDXy9q6ihJTuUM7nfrKyjTQfwC6eGh"
    "SpGar3GGhc7Oew770xjg/LW5DZVToqxeebk7PmaSwFQjhXRSyDkAX5IyZp/H52ftcI0GtO"
    "7+pYazttim4pFxFA1C+MeQdFOfDUxtMMjXUO3nwDLvKG1ri+ueipHSoWsSMw1VSM6rd7wF"
    "LzlkY6vfZopF6qwDRv2mIwzmsyNXXHMeiAM/qv6YldOK1N5hgy23mBzDYzw3ENMnUnd3iq"
    "r52i5VUSsPVbpM5zMdvnW5jt85RECz7q0hPNb6kPmIAsVydQMJQ/w3mzIoHRdCCgWLa5wz"
    "dd1u+wXWTmZoDXb/Ke5M0Tsi1NSKJeTaDVL8gGJgBfMytIGQ1rucRkBuIH/QsptsptEzgF"
    "uH7TdzflljCvw124yEcC8HVPXw8ZrlUKhxzsNWNwSv/XvZWmccsnrIThBf70GxftkdqZjL"
    "8pg+GfLRQ+00j7+rpHpZLJWOl86w96g6+0R/KaRkaDS/qAjqr0wW4QPisj0FRfDcuyjXuD"
    "6JTPLk3O2BAiU3QwBEMxiJt+i1LyYjQYXrBEkF4LrENd5bvSG1xzA1FwIgbNQClVllg+rM"
    "hUCn9T4W/pejjoKKMRs7NCg13p3niWV2ho5IouV0MVKOy3NKL8vxv1+krp035BUyMX6uBK"
    "6aqddm9Cca0qY/jGE9dYP/r4RL/YNfpkta8Mw51iFzQyoIvHcOKtEnQKhk/pSjFu97vtIZ"
    "gpvZYYs83EDzhF259vugXAIs+3H4NhrzuBeodq/2sLRU41wk/b3e9QfLHr3/bPNdJn9mFK"
    "52CA+JVQn80wiUu0F31Hz+LMeoRPxZgLS91d2y/YKsLwIs8IpT3s0S+YHeDL7nZ7CnzQcG"
    "RrzM1QYSsMPYpBmVjxnjLEiQ0hMn3UfvcGYoa54thv0zUUrGyUwWoDuUInGvE6e/266qgz"
    "6I/V/g18aOEz/hUGa3ToRCA6s+y/zGmxkIt7GqzAVBZJc/QTP0GFaKeQxjMMVE7ZWc5p6j"
    "/mazIFJKK7tWG6BnHew/P+s7F/6TFVBwpFsSBCx05B57YyDGGo+s3bnajrD1phRGh0167A"
    "iNDYrt5g7iMNL/W0kr3PYzsArB+2T05zbYGnW7bA0zSEe+7vk0f9qdhOmAIrN8QNaiG6Z/"
    "KiUi3REQSe0Y0fbXXMxWzeYKrU4eA7U8B5rWTBljLMd/XeHwzLxSyHIZDXbDJgaCheCiMG"
    "JvC8Li+s7KQeho1XumGXwHgCUOI8L85lLpxsAtA/OIMkZt7cOJJ4Xm8ab0+Ns75bGm45us"
    "dh91J95gDJAUWns4+krYSeG7bjTu50d7ooQeoktCw1JDK1Geexsi1rXjgnUgK0RjEve6+4"
    "wjXVJeqtRAAlBcpSYInte2YyoN9KUSIkYSUdytIh5IHKc1cUpkbWCJImL6OJrZfIm5cArV"
    "MupL2TYWXZdGKXIEIEUJKgEAm2ZC/MNk4XTl+ohoY6rjUpb/rCGKuSI/2/P28rQG/BKgui"
    "zfa8OI596blw7C/QFWC5/jk4E/tZbhSHGJIKMD0MxhwGQ9Zz2chi53IgfiOgVoDx11ARJy"
    "HR50BySPipZAWJZNyrJ5qT8mIFlVp2kj3xWrfdp8b2FIq8TzNnHsXJKuj+fLmRaDpC5C50"
    "Fy0s+h+ayPeSmtEuiIJbyNv7ZpDFMPTAlMojlQ2bkhHxr3jSyHi5KNuiOPmnTJwoCnvfRD"
    "Jx4nYiVJY4kU39BC7zOX74sEJn/fg26HWVYQvxo0Y6g6vrnsLdQDZtuD4ZKteD4Rg6h07i"
    "S9VhvD/Cq3XxOglxWKltKK3wEaIC9eslxRbFT2yP3yvTKxpB8nK9yaUhvYSFOLU2jxXT+Y"
    "ttHlzAgNSVje3yBeuSW7xw/d7PShc/gO0PgTpItzHiyQ9YOvSk5JAPRMA86Xkmt+T36Yyd"
    "pTCo2/N9+jB12lyryPiZkXo5O1dtvVIv7ztT7Z01K5QZ2O8vkV0mLTC2l8UCQwKIPYaDHA"
    "bhfOVloR8JBvow7Ia6BA3ecE3SGI3Nza0shsG6Tex1zkrJA4IRh0Fzw8TIIqyO8aP+hAwC"
    "hVkcTFE6Q3RAvxSYwwqHQed7CzsAoc/ptEG3UBx5MrMIvk1yJDt8Tqpyc5PslrcmflAHDM"
    "gLykrd5lHwOlK32ahSt7n3vNGibQl7SE6QWHLyhabFwF4YniYa3ovFp22W6QIzNQJUw8la"
    "fbnwYCstsLxGYPa3wH44kgXWix0rgNAQhERnHJ3/bRmkEDY3ABKZcWSuyXShk/tC+IzASJ"
    "QmnZ3na6cQQkMQEp1xdM4NYjiLUsGbMVAZzidaOJ8oahbiYtPEU3etm9e2tcIZrmOp/Zpb"
    "lS8hCHBP3IA870KGVnQeEhc8u1ZPtnG/cMGzywKNBuKnd3hBJ17MvQu90dafP+Nzbf3lbv"
    "pJW59h/TNU1T37+DbFoWxHDxHQkCR1K1K3IgvuVp/m87vS94uxek2N3IzVnjr+c3I16Cq9"
    "FoqcaqSrjNSvFIAfeQL2H+2hl3wdWhrpqMPOjTqe9Np/Dm7GLRQ9Z+V7++NNIufIKaQSbX"
    "eVq/bwD0gn6jU18kd/8GPybfCjhfxWfD3MI3JXnzC0eI2ZF5aVEVynUXnaP46uwqVeY2D1"
    "q/VaPab3XLVYMHZ8DwVmpIerdKsUnSBVu1UeRii8Xt8FudZTZMHw7eY2EXAV65jPu8+axy"
    "WuR91BbCzQaDTp3RkYwB8XloMRoJpJZT314t2nt7+hn3hFIRaYIFf/SX9n1iPJcArc1ZOe"
    "FwH/anijccO7lAalNFhvaXDP3JFo+8Ie2KPay9sK1GC+HqojKi1v2qzM0u+KV2YJGkxCHl"
    "8OhldMOGatMtJu9TFaznq51NMSj2R7fIZARCaOsE6foUQEJbCfDi0JUYIQskZJhSnZXTul"
    "qMD2iAcPpEb51KqId/C48MIll+Nwr9o9jVgP2Mwqu5ahX9yA1GI13U8O70AyLeEQEIfdTx"
    "5vmc65XIJfplCYgEKhBKkTwNL740hoXbwiQipw/QwKu1pRpU1BkKwZHkNVmAhROEmA0gSQ"
    "ycwPTYENh3ZXnAopwPJjKE0KmbT54CQIMTYlPoc0aLkySYO/qAb/9CytMlO5zFQuFI6LZy"
    "r33RxejuJCqZyPFcFRcSYHfsN8XyWLcd1zwacwyjnQHOEn9ornI12N0xgwodLZhZzYstLZ"
    "xbs0c/q6FU1nFwLNm87uWRABo5DyLCLS8Uyms5Pp7I7Vx0Oms5Pp7IRAuHjp7BKlf1L4jb"
    "TyQNkMR2qBouc5Dm1NV9I7CF6++6CtP52ewO/nX6e+Wzukn+Pjoc0TEH04fqR8BB2Qeb3r"
    "UBCE8hosbx1P1ZTkVHb3KI1oZOxnxaO3+GXmrk8XG2wT3UTGrMnGit2HkDb6FLbQ53bWZ7"
    "15NJz01xeTbZL++g2ZGU9mxntlrof+ap9qIMqeqzGwWvrLVD9fZQxPOBdCLgx/3ILhjxkY"
    "LhysH4WSuM6H64BVTmA6W2ANw9QCzzIK5IijQGaGMzVWppGWsDR7tYhCya0v19bnVxBm6v"
    "3iSWsywCXyCyCfaTqKRekkAF/IKwuG+mKsslcklQ44oX/ATVmCs+dvGmwtJ+9OnMz98rR2"
    "GZx7UBLbubHNE0iXiJuJQu4nQGq/BKB/cDYg5pM3N44kisabxqKmUI2r7bPcCVL7NQup+I"
    "t6FoTU6nyAvP4FOQGll8Gxqsull4H0MjhSHYL0MpBeBkIgXDwvgy6mt6L7bPTOVnZjtumT"
    "w43gbP7hBLKfn+hg2//CbPunc2396+cP0J6enTbDbMTdE9KRaeiGYxHIs07Poa7d3LCXYN"
    "nH5jzNgaD6h4DrwO3Kth4Yo3+LDIen8APvAl/kQvS+NWfJAE3dcdGCooWObpAmDAojWrZx"
    "b4CXwUx/8tMIrvioGgFavsPEtZ/Qmz+u1XfG2xYdHs3w1KBYZPBPlJHiN+/eIotMMbvKH2"
    "vAixB4ZzzL7aEQ/KMGvfUX3c5cCGyQzgpicl/SWaFRqbOCS5fDdN3K87nvAuD98QeN7rB9"
    "OS5oRuBALcQOGhndXFyp47HSbaGgqZGhMr4Z9uGi39KI2qdDDr+rHQUS1fttjfTa/S705E"
    "eNfB+o7JwfNXKlDL/COT/GF+dcKp7KM+hJE/Su00iKbII+XLr4nViglxZxFynM9TNSeABV"
    "o4DmKsRwygLRv7gsIhqGQGqxPhzAnD9x8XRBLNO6LySUJyHrYOHYu3Su21QmSFlCtuieNi"
    "AS49KB5aAOLHfrGZ2LKWY6KinTPTBDnRcAxS10HOq9B12rudxVOird9d6cnDV5eSU6cQ0e"
    "SOtP6rMU/2JzzTxOHvWnYhM2ASlnbTgrh4tBHzSBwBRS0KqfClyHhTjKL5/n4pfPt/DL5y"
    "kem6uVaVDUZadFycZ7Gmz90L7DMIUiyH5hKIjQKD7Lg+GzbAQnl2nXNuk6S1LLpD+b0zsE"
    "KcXBeOYZV5+6E3ZeYPLG4eo3hauvfefjbEUxVQrZAWD9sF39guEjDS91I6UOwPPYDgDrh+"
    "2T01w74OmWHfA0gfAZZT8NypNO7vBUXztF3e0TsPVD+074vQB1c9tKUettkV8SkOXkF8FQ"
    "XlRQ4UZgFiiawlpku83H4V6z1zwzyZc1LQbAezQt9j3/2iKWRYBpIfjVyI+2Olb7X1vIa6"
    "TbFDuD/qU6vIKLQVMMC+HGESJ1xm8pkBEGlBUTRK6YwL6rCfenKUnqBLykuPgUL14eIw5X"
    "P85rV2E04MQ2oftaWm6KfLtfdASBMd9I7nnt6+vh4Dtsb34L9sHLmxHfBllDjP2OYblYWG"
    "QI5DWzdgwNxZeUGJjA81qwFcXGK92wS2A8AShxLoMhZTBkNrfkrO+WhluO7nHYvfDFskxg"
    "ObaY7UWcxy3q0J8ArZH5aM+laiBUozD+Q0B1iqeUVcteGQU8ZXFR/EfAJPbLYn+J7Xvm1U"
    "I3iaIkSMJKOpSlQ1SjWKZ+X/oAkiJlKeKn3CpRUzQBKjfoF5BBVlI8dCVFKMJTuIDiBkiu"
    "QUUwn8gEEJUTklSQtebSK0iFBKQ8BbrofK0At2NvmOOa3XlRGvqoZfXJalErq0/uHsfFq0"
    "9uOLkKsFz/2ogJxjcHir1MIy9Hb6H6nke6SkS0Hnmqe8akwr3O4iPFcYYknQPbG5W4nM65"
    "UJ2wIeRAckjrVAGWN2mt6onhpI5OqCKqHP0da+jzMpmZx0J9ms/nIKOImYT5o+fzkbUh39"
    "eGC0Iuz2IKQzhIR3xYdIcduiqwXF9UvHD8HthGb7T1lw/nZ9r6/OzDF8g1pp9r618/QPax"
    "84/n55CJ7GzWRF111Hl39jaZquwAz09JC/ZXKIdb+HV4IrBDpmWVecFkXrC95wXzFpOicz"
    "oCJhWPpRWP4RWoMBFSgCUpqtJEbnaJffFfopEhLwMWWQsivFenPeq0u0ojc8pLxU5eJKd8"
    "6wKyuVl5/UN387C2BVP4c6i8efu39ZbJ+kVerbexhTJZv0zWf6T50mSyfpmsXwiEi5esf7"
    "TA2FWXoABKYyvCt7fyFQ50nBibns8yFgMCOfFNzLVUjrXE8NmhO9ta3y9clucetFWPlEvg"
    "yio+OAJ2deYkWY8KxhOQOZEqK6my2rvK6qeRJpfnC7j1YUXeOxvtzjdV+a5cKf1xC4VONN"
    "JVrtr9bgvxY3yRyUD/jqNrYVUrnEEsAiQyMfLP8t3nnXcW+un5pyJo3kDUEMefzvLkaDvL"
    "ztF2Fkfwmvwk4P/FEViMTUyBlRlh4/GWKSi9sCwT6yRj/m6gYsi8o2C7QmZwZc/s92DQi8"
    "g7F2pcoLm5ulDo8hxLb5xa7aV8UoqX5aMoN30735TOH2r/a8HpGsC1kN+CJBTt7p+QgoIe"
    "6NlNv886eA2NjMaD62tWFIY3NHKp9tXRN7jkt8TYWkGSKUtFH1bgRACNr4NBdzIc/Bi1UN"
    "DUSLvXmwyGE55xK3QiBk0yS2j8Phr0MwOXMkpozIypi/4P1S7XHuBiu+omrqVpRiO/YYC4"
    "6kYmaii1Gx9bwP7cIIazKEXnGKjMVyYynXXuZVvY6yEKVyfbzWEdHvSN17OMAnjGGh+dg0"
    "IZ4plOfMi+uXR9OdxrPq8st71uuTTltHMLPYJm23CRoz85TX42tZbYgeKv9DJXb6dY5csM"
    "kOrYyV68wWbY8s4v7RopARv0sNYuDB3uDDVhg/uhYn2yQKzUqr8Crbr3GeTH5gagTntwZf"
    "icYtNMUXdlS4kBwItkRNHQum8hkb1+IbxvICTiX4D4gxXFFUxE20NR3BDzUkYzGALfo4bX"
    "yxtcVMGbzDvcGSpUfG0hftTI7wO130Lwm8w/7Pfu+t27vD9c4McySsUvOUj6JZOgXzI0io"
    "UWrTDM/pctkaxNO1nMlro7XUyyWKKtGcNikDIzTNnQGI7JwtXsY2D121J24lqgTxcGfsBL"
    "XEohF4eVk77spD9YOJ7EfqD5Kor8MFSdROHDqqMDVdwLldExH+EjI0VehXR4Dj4fghdasS"
    "tR90dGO66FJr/GP77J5Ujksf8Y0iPFbnYI6aHNKRzzo6mNMeH/NCO4cdOlmSPC0Yn0fj51"
    "h58dQ3cgImA+R3wAPAPDyBvle7v37vPb3+DEcBChE9VG04VO6F9qIp1eeKQXLIKRq//EDo"
    "svWJn6FKck6djlk56PYAiyc0iri7S6vAKrS6Y32Va32GyHsl26xR4oKK06r1gPbeVq5MUg"
    "a+hPv6sCS65u0/W+qOt3CErO8fxz3ENbiTmehJRzPPccn1OkGXcGpUtKKPfWeR6DlHM9/1"
    "wPoa7EfE+HlnM+95z3BYMyFdSioNIjW2hPXZkj7rBaaf9jKVEzJwkrCVGVhlpmiKtSvZcx"
    "4yvRT9fdHT35lQulQ1UedHPNMte1HYeSjlkKUhSpqf2a27SpOICY6FGQPNmQPWjLBgdznS"
    "DKaC5/QxadTMjG07UDKk2WrmVOu9xb1iw1p3HxUTSikdu58Tfjf25Bj+pgF1K/EGSBXtRB"
    "C/0BoPUZhcSIGXeY+/sTPbIznr5Of9Tp02ZIv9chgcwdnur0ebSnRjZvtYBRLHoTMimDKn"
    "aW7UEP7w43A+gUH/rYPamjlTraeutojy6Yvj0aqV9938YieWc8uBbyWxoZdQZDFivPjuBh"
    "2fE9LFkjviLmEkgrD8r2FtqJtwIWUQOkgNbPZ2xnai9vEysq/4fhZJSuyLJ/sNsXFj3jkF"
    "LwLK0BALasePnuDZBEfVUyv88gv1Ak3Ug6qjfgkREjr2QamoQ55P6NaPFyFNdf6o8vsILK"
    "/BfgkN/YKu7zLs2ckv5d0DuH3xTrzCTzjQOfw+VxkKC9YTGIyFwQTnOJKj4IE/GptE2YeA"
    "9CPJwgg4AWYIq5sO9MLXgGslagvGkxZymWbRj993p2jxkYezQPhue+VhAQL9PBir6FNKV4"
    "vi/xvHCEUL2y1e8hOGiG9ZlpkBQkg5SXZfzbwGyT8Gol3YHEduzKo8G10i+qOAKYFoJfrj"
    "BiAbteQyOd3oBpjPhRDIWRzCWXjXqwOwyI+eR9ekeizfBWia3KDM5olSB6BFAqrERWWE1N"
    "yyn3YYcBJY1FpjHIUoX1YSEgGSFbkToMcFqBruaaDvN9I+McFyHyqmtC809QTQ3TRW5V1P"
    "jaylx6Gl9XmssXI6RZAS2JzhUfqQ4XGV2ZykU3zYlBfLcKpmUBLYqpO57jBNfaPOpO4Dwx"
    "pX+WjvMe3RDXMKE7QcRi1XkcjGk/wpwyfnE0wkfgQXCf3v6G5ra15AAWwHhP4OFwznuk8h"
    "g5im7uocHfRw+7jCzoizDnDI343hlIn0O1a3jPbEeNjQ4sFHyb9NVI3JXqIKkOqrc66CiT"
    "Y1HJuVsiOZYH1kJeQyPX7RGTtflRI5dttcfqGrCjRtrdK3XM8mH5LSgq1OnxlFh+SwwZPV"
    "jLi3LyEUDJyYvMyc/wFLSEpTx30mCl605e1x0BMj4Jp/k6iHMHY+UKkyAMJZFflTwbsNWV"
    "+XcEpu0jI0deqTY8D3N4eBwy89Cxojh36qFD6w9Yqq3GVgXCyM/qlUuDEOQAy1eFIBCrf3"
    "GYbwUT3mfcmYK7bFhzlpuGh2jcwuEWoiKw7nInjU0QyS8ZNXx38Iw8WXGYLkVK8FKCfwUS"
    "vIunC2KZ1n1K8F8mRqNAdeKIKsMrpuNbS2NK5SWC50bKBpzty50CKnGcVvXBIt63PcHzuT"
    "E1MJkWmcaZ8BLbqSmi7Z/YnWQFYm/Nu5KAlZlX8mdeiSCvRO6VLPgaeuTtSn9jEGI9cDYZ"
    "WNIUzdnW6Z8GLr+A/F9AHH8lPoItQ8jvIPd3ELAm9Ejf527tprLiWz+GzDHkF5H/i0hFYo"
    "nP4rlx5LeR/9v4e4Wn4KyaRoFs3+0Y2Kt23wYVT7kMZyHAGnoJ18kIKcNrD2b82ihDixsh"
    "46DVkOGV6DNljPMeY5yLGGbSvo0kNQYEjy36U5gW0cxaR/Vx5LaXxReGPFR5kQnsm05m1g"
    "Mz3SRsX8G95jaj1yLc63l/WR7brvPstSyxGHiVUnb5Ca3o38cz7poKdqgVtinjDE6mniMr"
    "ejNSht/fnbxNca6tbtw8Ri02sLRqSavWa7BqFReEpchbxq2tuLeoFNHEF9FKpD6WGY9fLp"
    "6xHbp45q8QlER+aeQDqzXROUtWmAYpwJIUpUlBV6ayhEiASjJUpajg8kOCGsVLhGL7wZhi"
    "xR/uyGiRO19YaFnO4aobXkEqQHL987GlLLk50LxZHySScyA5sZzmQLGsIpDPlV/I4gGRxT"
    "lFvxZfvLN1bA7vOQm2jVyB6aDdhTBzloifj4BM487W7aff0K2J564fbQ4vDmVTTYvcw5GX"
    "SAUYnF45oMKh86jbIsHgTbQptQpt3Vf9UVyxC5T+LpY5/g/LgUrt3L60c9a6fJq2AFhkPV"
    "0DslbctFnsd9Bk+fwHV1dKv+vl9PdPIJHbUFH6PPc/b8XXsFx6vsrDwvnCNKFUucMpiYKz"
    "9akJwFoGC+dTqm7TqWYgfMZwksB3thtRHO41+xFJ7f9+tP+zpeGWy+sYA5X2AKHtAR5zXJ"
    "TIITCZF0R4+m7NCfI8WxYfQ+DtvtFrcw6MHzUyVoZXLQS/GgFsd4ftH/0WCprxzD6isGYU"
    "48W3uhiYwHQSbbvbCO0lcrjEYaVhorwb6+GT6Yj2ARyGDj4TV8JfIAkrP4jShDhYyXD5GQ"
    "ScT/FPIAon8V8e/0zzURz9ITCJ/bLYt/HUWtLtdFaCBElYSYeydOBVyel7FaZCHLISGrwa"
    "o1Ginp6fjLtsCc8YvKRGJd5Lh0yFJ9j6VHkmvCQrWgGKu8FA9cRuhPnOgdjQXlkBdgf2vU"
    "6Mf+l+6oV64jjJX+RAtOeK8XIcj1wISr80zOPVbj+L4QgTnSsj6cbxpYpluO5eYkm9YR4k"
    "b3QrEsl5kJzQReVaJpj0vlcEH+0iEVZ0VBq1nVIAJ0qN0qHbOcPoheK0c/ump0oaOSZ9IC"
    "q+GNGcvRuFx6sjpuOy9c6D4z0H3SHlfOyoB2lqh2YeF1570/dZH94ffsGnGYStR2LaLage"
    "NdOfmiyH890TelxYSy+O/TQlPv5lQ+UPiYfn6k/cD3cO3Jr0wpVeuK/AC/enkSao5/P28G"
    "FF9pZrfFdH6riF2EEjV4oyZuWbvAa90h53vvFLXksjl2q/3e8oLeQ1NHI96KmdP1uIHzXS"
    "HXRurpQ+HdhvaWQw/qYMW4gd4uvYYZxDYEVL0HZLAXE9Le9xUadRQQWAnF6jj4s0F7cx/j"
    "tjcfH7i/wNVOLOpvyDLdWBJ5s/795ctf/BpmTgzdYb9L/63UPztNMbXKSYjexZKd/RGKj0"
    "HRXat1DmkpC5JF4b8kGKKJ5DwniZb6BgyiEhrH4yZ8FOcxYYlWjxX4OdJPRxyxD6eofQ93"
    "Qy4/8uoXvzbzW3ad3MUKfnQ+bR1NSNJa+zrntB7jACnjXRGgyfLH0k7bR2MBRLY9HvdObM"
    "6P+Ec8N1EAjzKSHzlQ3NasXP6f9wbpFuQ0026PuEHjE9uTceMGkhHZmG4wLYLcDcNtEtK9"
    "Nwy3pTGYxp+m4tcvse3fK3mNATXndedzUCT2d14ZCjG7NNMXr+J0CNyMrSP9pg6iG/oVt9"
    "CZ8HGwH6wfvx/wpnK/oINNVN00GO9Rt9/Qdsz4zppntQgo7DGFxTSXsZdJrMNPJouIsmaC"
    "aD0QyCbqEx8ZRS9I9QFFs2FWeAmugNRKO8O38LT9C91/awaD2SJhuIUETQl7Hxg8GG8NEO"
    "hPDf49Yb07n9LXifJtxw9Z/YYePR15jiJmtSwZ9hFtpTugwbLiXXLW/hmYdfa8meYmJ9hm"
    "Z4pdsu++f3+gMOASLXomPOEbE4DueGTRFu45Vlu5Cw9I9r9R3Or5zdmkCBoQfU6lbYkYHd"
    "olPQ9bIq+H8fJEUO5v0vqeKVKt7XoOLli3O6kjcdnRuIWqi1omrWszxxYWfZUWFniZgwtq"
    "sl8fv7aNDPkPJ8gLjaim4u6P/YJrgrNDf+Y74mfK+5WxumaxDnPTzvPxu75ePSkA0I2q5T"
    "jKsPm1HVFAwQ1ynylT91sj9v0QiA9zfvG91h+3JcEPscqIXYQSOjm4srdczyjARNyDMyvh"
    "n2eZIR3tLId2WoXqpwzW9ppDMYDpUOgw6aYtgvAhaviBUjAvSaE2Bw3jYFdXhqLHUzIyQv"
    "AIqjjkO996DrhTylo161e29OzpqnsaJb4Q0htq3aWC+X9yIKWUPTBWRSmQ2I+eTNgiMxZX"
    "gTdqslw1nflc53EoeV+TBEtlmF5caChI6BSjqLTGfY2JxydRNTQGUmjbyZNDxlWhG5KQTy"
    "IslJMHzvW0QCFffkRXJSdASB53zjR1vlDl9eQyPt6+vh4DtIO34LRKXLmxGXlFhDDPGHYb"
    "mY8BMCec2iD0ND8fU8BibwvBZsLfdtEQVUtmEQqbNN6GwDk1CJaZwKLCdz3snsoa+caB+D"
    "lay/yKw/twSW+cLigPLryv11edbXcnqzMKj8tkT+tmR+PjHcUBlPu7Ita17cBTsOKqlQlg"
    "rMVUUv8SnEAKU/9stIEPcWKkePjFEkccoTx3NXK06PKKBcoUpTwGeuClMgCigp8GIKlIiW"
    "SsJKOpSlg0yke9BErtzzfeJaj8V35xRgSYmylAj7qRemRAqwZI9Kk8JzKCieXDcGKD+Gim"
    "IKZSZRmUlUKOwWzSQaXp8rQO81He77ZrQjW9TzIjllU8uTJDDElFSA6rE3TD3ncQoHlwPF"
    "vpaskrW47hGzMZViXvQmAu1ejuuCCYiPGuEZOsMc2Pd5uL1O7iNdPmL8bp4w+8DIUQF+X0"
    "MWg4RVKM8C4mlpK0BxKHy+nviNabTzYNcPaN77inysKI6qrAugWCZ7LoZgobNzKA/GDAOh"
    "srN0BF2aObJ1THC4d460HSsDT1nWDLacQsPL+dAK8maEs0f84qApfTjPd/voZXpw9CfHSx"
    "GBzXlaBo8dPAWSeQzoH+WJH4LkGgsWeokMQoG9xxoOSwVh46X1QG/p5Akt6efSRHdrOup6"
    "RYUpTGFyJ4TwE6P8UybqzfxKZRaHGnoEryzHSBe7RkvdNLMV8SG4OmngP55+/hTgFE62oX"
    "N01e71iiQ/TsflMSQ8LunuWX1WDNdw0zLDZWM3AKghek9zOdOebvGlPU260pL18i5NLZCN"
    "4g1ELR2W8/krb3NXTmbQTpWrtuXQ9gBec/jVhq8rFSUfA5Z+3iL7ecs0t4f2lCnrJCO9Mq"
    "r1CQjl7NybjlM0QhQ186UohzrtUafdVWSW4Z1lGT6M0u0K2/epqjZ+o7lNwbYMujyrVRuD"
    "Gsu26Danm14q10cLhZxPnCaybHaR+0zQc8hHa5GwyusOT+lLco1XUqe2o2c8r/+Sqi6p6q"
    "q/qqt4PO4LA3FF20X3E4l7dJkyr4eD64GfnaVADhgfroX8FiS97F+qwyue9NJripoHhm81"
    "pYTpGGgNcw3WSZaGfGLllCZRSKkxEZ3KMuHc/vc7/o0Uj6GIwkl9VVl91U+8cicvSQuRMY"
    "CkyIsoUjLcMQkr6VCWDky9MXvRt5E5hKTKC6lS8vtIg5a0KB2LyuWY4pt3DFBaO6qydsQ3"
    "4wq0868iDDKDicnhg5xc4iXO8+E8c3PMgfUQn1MBuusehprkCvNPbInkYtO5cMivtxVWsm"
    "rUPUgyxjfkClVnaoK9YvdIJ3BUoyKWlVp3p4s2cR6Z/TVpqw7dbm61WEPHib7p+azh+gfY"
    "hKGGp0Nxw+uXuhbEUXgqfMSG/A0RuoXZaLrQyT1OqdhafpgU8/NfDd/MDR1gRB5uIU3SIn"
    "DnTWmS3pdJmk39BC5zmko9WJFN042uctXud1uIHzUyuLxUhi3EDmWsoF9yaPC/ZKrvv8R1"
    "9/p0SjnLNFfsC8sysU7S53QYLIb+OwonDv6rMIRdDAa9iA3sQo0tG/2bqwtl+OYkVuMuLQ"
    "Xe1DQI3mqhen7iJ0cR2FjVGI3bX5XJeDCYKO1h788Wil3QyIXSVy7V8eSm3+nRSy0Uu6CR"
    "4eBmrGzuR07pXfXrt/EodDtyrpFryvgo4KRADxqBdx3cDCeXqtKjH2bkFO5OOu3rdkcd/w"
    "n3ghP65Y6/sS8XDmW+3Or9F4iV5WeSEaViCV9XSDDTJuczS3kOxEClh4jQvgMetYrrwWOA"
    "Ug/+QlOEbpY0RQSAkgRVmSLCMuoLVS9Mvr8OjXdk9Cim3grmYg71lr+ASO1hnlyX0dVWPA"
    "1XMMWzdFzhb+A5LVf4+8sToKG7SCfhcAm01J8QxxnSvZCJJlqtXVBd3VnugimzHD9LyZSC"
    "0J5vukq79+7kbVp8RtWPgIQnt86UzvRbFsBxu9Jt17llUR10ijssjAMAZ/Qxhsuyofgat5"
    "aXRcVBVFC16avMbWvJMqfw93HoLY149/gwy/cIYkxYRLzDHsKGwPQPcb0eHcy1zJn/VAsU"
    "djKGRPQ9rCkVdvtS2HnGscJJKOJwIivtSgqhO8lFEbatF0Z6KrDEfD7My2ip/URLweafwv"
    "yalp6xPgcQMSzPAeQI8bwtB8jg5qKnoOuh0lFHqleyPFCcsJtRlfOQ8lVxuRo4qiSCs6vB"
    "BwAvqgV/RFjeSTH4o4sC9Aq5N4rhP60QfKejXI9ZIXivpZGu0umpfYUZwnhLI6DV6w7bP/"
    "otFDTFUKzLwMBXovadmiXJHAGUYYEi0/jRcBczW38kE0gMsXYKcdCpwNJ+ltt+dvhixaIt"
    "n6+s9p5Ef4grkGE2+yXBFtvW/p3iRSNDfqfiYu7wh4yjOVYcl4qgkXEHlccdHMZy2F4ZHd"
    "PA7N0TVsPNzeY2i6G+MibTTb8cRRLAYoJA10Pp/Quzqt3b+vI9Gsx5+QL8hHS00J0FGMUg"
    "/oinWAOz2NywHRd83OEZYGhzLeRi0wQL3d1TWq2E3T2MWRDpYIRO2Vtmv6Mw7BzpDuJ36G"
    "u8d1iKwlv0aBsudiA1HLoN141isI/M5MgMlQyX9BqllqUR27hfuGhumab16PiGRl5sweL1"
    "GuDtEWZ1GgAe/pG1woSVaVjAC0grouDcQlNaEfdlRWTHBC63eK56/etpV8kneRdJrw7HCV"
    "2tClVhiABVg+nDrhy7xzNd5SewaxVBcximdlj+dJYDyZ/OMnEMt5IopuyrnSJMbMdxAFTH"
    "ReM0z1w+zZ7Kp2loXuozXEIXHgOVJg+h1eH475VBhytB5yikJLPQZLbxg/WzlGkrCiltW2"
    "JTmaLUcZ3JCtuTpUHWaS4HmSJKBnSdlMyVSSyehiGJ3Ww/mhCI9KR5gSfN1MaAnDJW+ghk"
    "DXcscDmcDYj55C2zR7K2eTvC1qXN1B13si7nnRGHlZuYyJuY/5UGNY3zKzkToHXau/Zsow"
    "4rwwsTIgVYJuWsyFRtxWrHv9DW9zpK0adMyHzl6PUDVKMXbQHKi+TE8iuUWfUajIzYcUZE"
    "XzkLK9W6mujT3GZkXXm9J064e77SWbwCvD8CMghLJvaEdRvslH5o4/qOCgULPENv/rhW39"
    "2/fTYtWYVjM0vq3Lhf00F4BKbORBQETpDoForX3zbRLTMT/GsRNDGBJp26rneVNflVV7fv"
    "sXvbpANTDK1104vyhHAFWzcn/kVrzmMw6Xw3prpr2U34E+7mv1n2LHcg5l8N+Ofsu/T/Mv"
    "CBsp69NK2+AtOqP/dz4jL4VGrEOFeGS28xLKL0CYFIpc9Lwqew/ZCmbsucyBsAOZXTEi1S"
    "9BhTyBk3pXtpypTeitgYpMRwmo93mNlIoPeZqLEYbA1VlXXSWG3IVUJnlQIsVSUVqUrCuN"
    "2rBC8YMXJ7RSfnolAifBvbxnTRSHOL5neaW32iN32ek9GzMVuxy+5rESpfuK2WEBezvcGy"
    "5cU6+IKdnp/nSX5yfp6d/ATuxQI36UdVAMNe9xpidyduo/SJbmp4VLZcGQKRcmVBuTLBMO"
    "xzM/v3/wel5/2W"
)
