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
    "eJztfW1z2rq28F/R8GW3M7TTpEnbTe/cGQJO670J5AHSnn3rM8QBEXxrZK5tmp1z7/nvj5"
    "ZkG78S2zEgHH3Bsq0lm7Vkab2v/20srRk2nbcjrNvTxaWN/2eNyfSx0UL/2yD6EtNGVpcm"
    "auir1aYDXHD1O5PBOKzzZB7pfee4tj516f25bjqYXpphZ2obK9ewCECpBD0sjOkCOQvdxs"
    "iaI8daYuTiv10H6fRoL5Hj6mTmNNHdIzLo1Sl99lsYfWZN6fAGuX/OQBrRSIc20JsTtNAd"
    "5C7wZgjdNNkFgIZbuoseML1FLJdCr4mLZ+xN1sSgf3riWveYdrfp+/z40WCPhrvwnMY//0"
    "lbBpnhv7ED9+F09XMyN7A5i+DemAEMuz5xH1fs2oVxrxL3kvWFP343mVrmekk2/VeP7sIi"
    "AYBBXLh6jwm2dfqW9JprrwH/ZG2aHsl8kvC333ThbxmCmeG5vjaBigDNX2BzrTGZ9AfjyU"
    "gZTyaNBIV9iBCtvEtTi8DsoK/qMATcwyu8+f309P37j6fv3n/4dH728eP5p3efaF/2vslb"
    "H//NX2aDLT4Uw5n6Re2P4YUsOgX5HIUL/2YwuqtzKEaMDfYDokUJ0KEzIh39AUCMAvSvxS"
    "ng43sbCfwLGxpsPpx9EGGp/z0xMbl3F/T0w9kW/H5rDztf28NXH85eR5Hc9+6csluA7g16"
    "2adQaHr7EE9P8GNA7x7n+AbpbDlLYv3StPQMpAcQMazPAeQI8b4Fhd3BzUVPQddDpaOO1E"
    "EfnrJ8dP7H3NyES/SC4TIcDJV2jyIY1u/5z9AaAhfu9OnPB92eTRJ3rFMrq2/y1vJ0Gb+i"
    "E/2e4Q3+IPwdb4tur2eGqxDXTt3AQ3e37t069JvgoOOT2/aAYEQ7IIOw/XG6oKhuoVu6gS"
    "5ukcF30dHX9pvT8w+wj8IpGx3d4bll498c2GsXiG7H9B7tf2fNHpN7+k6eAhv+LbSCIf4Y"
    "DfqMUfB2eJ3D4dlndtuCLR3xj8NBNl5h2mml25SDoA81KJRFH4g4/5PNEMT2/x8NZ33333"
    "jKPievObGthwbt96NB/7Vlc55hr0xCnm9ZcgkNvghG0d+lKHSNJU4nAIeIEWDmgbz1G/Va"
    "WsfqlTIat6+u2Zrq+Gtqe6zAndPoSutdffUhxk0Eg6Dv6vgrglP0X4M+W5RXluPe2+yJm3"
    "7j/2rAO+lr15oQ62Giz8I48S/7lyIbJf/qCn1YAUipb8v7ckSh5WHYE9syU7iTbI7b719D"
    "hvv9aQ6G+/1pJsMNt6LItVaADXipAhiOANUQzdXLNaG9PC+SQyASxflRzHikQkt0DFAu1G"
    "UXamCak6gfU8Y5HfF+/1pM7218jvKPcYTF8afxq6v2P15H2JzeoP/F7x6a9p3e4CKG7JWN"
    "fxnWupAuKgxTC6Tvek0BMa8Igv3+ErkZyBVEKzKiTDmeXRrsJZNmjc3d5laLButHn+l1fF"
    "Ir0kbQF+kOsz3A8ofu9V8YGW6LGRzgPZqeOgJz3cSa0t72LBfcJkFcTFxQTfzEKzepE9nB"
    "M0AjorJTgn+BqmOhE4rWt+h2vTItnQIHqhKyXt7RHmAaIUifMhtIToWHNHgIqcqgBHdSxY"
    "NM/Icg9qeUP9ktEU5Pzj6efXr/4SzAfXBlG8qTPBI7FthR/P413FFO373LsaXQXpl7CrsX"
    "xS9DUCp+Fbo2MRyrBOy8U5w01XmwIuO6cd29bCH6o5Hr/hfa6n/RyB/XCm3Cr0a6g84/Wg"
    "h+NfKP3oi24Vcjg8tuC9Gf+IaRh1KfctDpUyaVPiUkNeNfKTTKls+87nWy8FW2njgL/fT8"
    "QyG9QgCxq3m+101yxxKAz+FMinIhMcBdTd66MiQhlwAbA4YmxW0qUUhpWxHOtiKKNLheUZ"
    "YVz7ZIhNEeza1SYdC3uGTI7Ms6svHUsmf0MMc2lTCZAfmRXudTu0kFNtcwqYTFLc+uZf1k"
    "ctvK1Kf4M1icn5IOq34Os5nz0dJEQf9Bng1+hqemzp5Hpyy6hd8JIPw2t2mcIZYZwgNgAO"
    "WPOYBZXIqSUpTcO+sXmfq53RHDQCILOiU5wLM8MuVZtkh5lpAovUWl0LqxgamT0LJvxo+j"
    "s8Dk3kDImZ1jZoc4leLMdQJY8tfC8ddhYgPLVFiIDQHJhazQQpYQbaKUSJLh0rKxcU/+xI"
    "8JJWUM9alWqiMjxL/9meZfbQQMsa0/BJx7eAJSDND/jX0n69F4qHYopg8jMqpktnYynKqD"
    "e81tYqIR7vW0fEiQD+BLUVPDffzNQTNjCp10euOVtj7D+kf4PdFfpwh/JQeRtjuBF5qmFL"
    "j2JXClBydtY0dTQ5NKMqOHnc87ZkWlWTRA7nkus+j5FrPoedIsCscJLiRMhUAklvNh+d62"
    "1quy1ucAWGRsNyjbRaWZL2qnhYKmRi5vxjdDpYX4USP0Tlcdq4N+u9dCoRONjK6VjgpXvU"
    "YZc/TJhxykO4kLWxvKwa0o4X7ppkG5R9tapovBGZtlBGqb/JuDgIJ5EG+LiKRUT8WfaxXH"
    "Hod5ybizbOPeyFiZn141NtD7WzYa1712v1Fw4QCYFoJfjVwrw9EAztixzBJQgUeKIMbHa1"
    "Mn3zyuO0WYDN9ubpMnV7TjJMS+54vRBR8FinVupYMhQvbBmTGfYzDTwQrHI10pBA+dTY/F"
    "fdZoUso8UikTdAiFxCKvv8h8jjCCkYj+XUcfhRCxouK/U2wf2UFLfv9aIHffQUvA1P2Lrv"
    "uFLNYhmFogfdczmvkdljHpRQClOU84c54gHOtoaq1wZkqZ0N2t/KoD/YqmlNmYL2zGPjrW"
    "2p767myEXr3XifEvFprehD46+klBPGPHEsKenAfKIiPKdKJXXXXUefM+xU6ysyeBm9wXUP"
    "PwzDD8EQZ2EKSTc1bYNCl/bK3dt2is3/OrkEmOcsOYUsHy3eimus2g4EnoEcsAq6Nmn6WR"
    "plGlkSb8ZU6KWmxSgUsxHYKppHYtpsDiV1aF5cMKjOdGV7luD8dXSn/cQps2Xc2Hg5vrFm"
    "IHjXToNWXYQvyokfHge7+F4FcjFObPFoJfjdz01W/KcKSO/2qhTVsjQ2WkAI4nan80Vsc3"
    "Y6WFktfoWMPBN7UP6vNJr31BR42ca2TUUZV+R5lctjtqjz0lfoW+62BycaP2xuFnJa9phP"
    "2V66E6ovc3bY0Mxl/hr7JDGQ1e9alswh4VeT/4MIzA80+Y75yzQYXUEQGExO/T+JXGgBJk"
    "qI8xYKzblH1vpIhV3p2tIpW76fOkNPXVekD0NR69VA2UwsZUd6mwYhAqyzxi3W6FHMSavh"
    "gUZpB+c9CrP6/VN2muZtUOD3JTG4G/sQVZvC3k6j8xy9rN/jHSH/RHZGL9F7to02c/GHT+"
    "ryHG6ZduwgriWFx2o1IUM0zcwZs6EMMElMtO0h28OfSA9+bTaPOaMnG3FLMqXE6PRcyKfB"
    "cFuK0NUA11udXzA/6Kk3PK+t3r5Kxf2ZRlO0GR79/vX6OMgBWqWSSjeug8KhFtVVHuIgW4"
    "RvP8sBE+Ef4wQZXCkT6D2HDHRZG8oT4pE1KokJ+x9ZDqocWuN7fKZX6PHGkgoC9IQyvd/g"
    "mxOL/TOaqtP306/9hE2vr8A57R3/fvU8N7CgJLi5HAq0tTijIyrOfoxRcZ1iPDeo4fywcz"
    "bu4tqOfmoqty7qqFQidZFswyso8M2hEt8EQG7cignWNTfwhip4tI5CkyYVxiz5YN46qCfH"
    "6QYai36BY40iDvHpi3fnPQA3gNBhdY2ncwdzURfQPM/k+642M1Q/MiemvHINhxbpGjPwKY"
    "7oLBbcmNd2SGZhZtsIQT7++onHp2es7TTlAp9VQ/gfY77KejOD+bnrzmievnBlTbBe/Ipe"
    "5CST1esJc+9NYgvwxI+XnHq/dZc96ZGxvDfw3MiPRlTUM3wKjowcHrMaMjliKyFJGliHwQ"
    "ETnOGEgJ+WVIyDupB8DE3bllZghwW2RkH6h2ap7d4Xm/mgjBBIg9INlZWLZbOOVrFKp+qP"
    "6QB9MfshH94eUpfKQ7u/ju7FMbQ9H1wqxXFKxuHNhJHiXCSbYW4SThReFLqUkkb6lcGYKp"
    "w4K67zhwfeoav1Km9YVlmVgn6UjfAMVQfkehdrW4+jN9v0i/GAx6EaRfqHGs3lxdKHSmMw"
    "rQToYbkYxl+ZQ8Kwv9g7MBMR89Oh9JfLg3Jbdme/bjmgq7hcUApUtYMY1UmAK+JrIEDWKg"
    "kgplqQAeUYXxHwKSmK/IJdL3gXumK6TvbHdcFMjrAhmaeBmuj/niXQujNZyyvJ6oje1rud"
    "Drr8IVIPhluPAmNi6hHHjDNLg09Xveaavt1u/WzGvCncwpRD47bhtB39SMMugO65A7BjIl"
    "QljkTH+E2mxeIbYmuqNHZJCpuZ7hWWqRt+pGTo2KTDi4e/865FwjwyKF2Zab0lC6L0Op/y"
    "GU0Rz7sEJrjntKuzsJq49jF0ATe3WtjGkz0i3tKmiOu8rwy7DdvWmDwjZyqhG13x98a0Pm"
    "8AndOQZQ7jpxiT7va1vtT+A1mK46dCaGHle6KUo3xUPhTogIQeHUfiLIw4cNERSNJHWJEQ"
    "yTAaxHjSfki7GXTDincOHnHn5auPgOvH8Y1ssxSbl/z2EyKTbkhBHQJ1J8BxwheP2lnmZK"
    "Hi1108wkgQ9Tp5X//enHDwHi4WQbqkdX7V4vRbFsuGYKMrfkDfcBRGbvhTUY31mzFDXcFg"
    "O9118iu0yWdmwvU9wh2ratP2ZMbh8ihm/TcI5xnXhy5f3xT3FiUdrTqbUmqayGf2srh6GH"
    "OuVQWsIjZl4utt8oh8ChW0ybaFsmhaFcxNJy3ERCtzRF5TNGYyEmD7rh0sFuW0hnkR5Id3"
    "5CjRnINOfyaBFiwWKAFrqDKBszhdsQDMJ6P2IXvWp3Om9OXr9Ft/SfO0zkvgVAOjq7QN/H"
    "MG8ZK2TN0Qyv1i5L2W3CG/HU3ievW/6YjsseCmemTk9AwcqiTYzpAq4+0v8oE3YfNRslVa"
    "aNKlWmDhV0JwYp7tYcg6vFVr/z/L0e0opGRMThahcUUT2qZ4azMvXHwvM6DlfDeV29x/5K"
    "d5wHi7JSdJtfFMF2ArCG6N5JLApwZ2UtXT6syLhufFNH6ngwbCGvEY4dmNyMwNgUu6CRKw"
    "W8cluIHzXSU9sqC5r3Ghq5GA7+hB78SMf81u7dtNlzgqZGLtV+G+IbwFLWh+6xC35sxmQ0"
    "bl9e+hEa/Ewjo5trZUjfGgbdtOnbgKkufDN2gfdQvBvwlHb3Su2rrNAv9I+c0rs3XY4hr6"
    "GRbnvc3rx0+EwMW5z0O9+b37knmRXEdQhqj8gOrhwttgPRtYiVNAL0ks2kGzm/MPoCqJeM"
    "Pxljkr2j1TfGRAjnAsG+G+lbIBpF6uJa4Ony26uVCTUUMhJPpfRq5lD+T/QYQB7vZU/dzm"
    "tc6sRX3rOETvN3J34qpw9T/Elbn598mmrrj+fv32vrT3fzj68/I8N1EKXfeokpqZh+3dfP"
    "86rwkIzJAJsAsN+pXs77fQNmcIBnMi1YkBQLrvzmMEsGfRkvGxYby1qu6HH2FsH6j3QwQS"
    "y8CqGILrN0JXY8J21mtDAcjfzEK7cJHtkuNk1W6ob9P9eyKKCLISNXeKIGLwG2CDYUG9tD"
    "wwN9nXv65iSnveEHlcCBW6GXfzS8Fwz0ItaKfvZso2a36WzBsGrwvmu6btiRgjjSbiHtFv"
    "W2W7CVoKhyNwIksvpLJFVjsOYWxnS15or6Y/qAOUfExnb1aUfo41zKWBReQeJwNUR29eYh"
    "H2kriqpS2A4Aa4ju6k2fLA7UL6JNYCXGaZzfNkVw1hDltMJiyqQ71glzZj51sj9toguA95"
    "ihenCtFM5QDTAtBL8a+drud5XuRKUXgiZkIbu8GSldSD3GGhppd8bqt/YYrgXNMvap6lPa"
    "b4SsBNm261EjgDVUox6J2tTHyVa96UKnOJyBN01xOsdhKyD18ayNR0dpG+tOmsCdzW9sIO"
    "qQVi62XL7LJbJAt+wl811SaJnhqTErtWpGIeW3JPK3FNdH5v2i4nA1ZOA/nOWRl86y5aWz"
    "hJ9MWKFb2LaXBi2Ne8XUuMnlrUQiuQSopEJZKsh0fiJQwbM6FSZBFE7ivyz+pcuHKJQ4SG"
    "JL4digg6De95kozBZF4GRWg2NMLCraF5DXu6loZlGZ+nJHqS9TuJkKcDxyKcTs0jCPV0nx"
    "JIajPFwO9Ea9kiSS8yA5TXTPgWrpcbpTj9N0dUAFiA4liKgnjhMakAp8ehOcYJIQA4LHFv"
    "2pnAxiMYC5V5UI55uHBM9ylR5hx8nwj/ZvNbc5RTuhTjkcoSE2Hs/eGATd2daDg23P4Rdc"
    "cUdf229Ozz+A1y84G7vWT0zAZxf8fNNcmp81lswoIrAI00TSM3dPnrnsyyhsKIpC1S7BRf"
    "VGIhn199TGWAvDq4NxGU+VEJgksNAEFkmf+WIUyls0mplSxQ7FO9EIUYFk0WmPOu2ucqh4"
    "zRGllEoudcNc27iRJopEOmwXSPzsW6HOTwomX60HHjPIhAqKbESlChjBy48IIYMsaDEoBu"
    "O5ynxGtz/xIwstjMYsug9WUmbZ3WOeIc7QgYuwfl53yfNl8HzZkkvGSpW5ZwT967RdVCa4"
    "QMbQEqxWCEyyWsKxWomd/lD5AxYG/oUh1D1tNwrf3roX6bGOT+5D2vrj77MTbf3h9NM7+D"
    "2B34+/TyFlL0UtnSvowWBVx1iFPkM30YpuFQaMZeN7w3GxzaoPxGuZ/eYg09ANJy2z8L4e"
    "KlVuAvPY2zYuqXKrdOf6Sf9EOsf1dKiZDyuyZ3Zjk+oxnPZRI9fDwR9KZ9xCXoNe6bXHl4"
    "PhFb3kteKr02Fiyyj2758TDni/73DA7rB9OW4UpBMDaiF2gEyYF1fqmEX6BU2ICBzfDPs8"
    "JJC3oNbcxMu/qUK+zsgpuzuCJJkdhd3y2hrpsTDDFuJHjXwbqOycHyEf6PALnPOjGPMgo3"
    "LJFsV4rSqX7CGLAkNY4YQVUahd4fpwwuj7XKh+vwXV75OodtbLpZ5WAju7NEwIpBYTept8"
    "tJPqMHZKlsztRaQ8kBp5e1dRQkp3KOdzP1nZRpoPYBdPDYrUDNV7DDQu9nPYt94Yx4flLc"
    "jsKh2V4vPVyVnzNJYCIZyrIpZByIL8EZM0fj87v2sE6CWnd3WstZ02RbeUiwgg6hfGvIOi"
    "HHhq42mGxjoHb74BF3lDa1zfXPTUDhWL2BGYaipG9ds9YKl5SyOdXns0Ui9VYJo3bTEY5z"
    "WZmrrjGHTAGf3X9MQunNYmcwyZ7bxAZpuZ4bgGmbqTOzzV107R8ioJ2PotUue5mO3zLcz2"
    "eUqiBR916Ynmt9QHTECWqxMoGMqfVEqyMoHRhCCgWra5yzdd2O+wXWTuZoDXb/qe5M0Usi"
    "1RSKJiTaDXL8gIJgBfMjNIWQ1rucRkBgII/Qsp1sptEzgFuH7TdzcFlzCvxF24zEcC8GVP"
    "Xw8ZrlUKhxzsJWNwSv/XvZWmc8snroThBf70GxftkdqZjL8qg+FfLRQ+00j7+rpH5ZLJWO"
    "l87Q96gy+0R/KaRkaDS/qAjqr0wXIQPisj0lRfD8uyjXuD6JTTLk3O2BAiU3QwBK4MBE6/"
    "RSl5MRoML1gqSK8F9qGu8k3pDa65iSg4EYNmoJYqSywfVmQqhb+p8Ld0PRx0lNGIWVqhwa"
    "50bzzbKzQ0ckWXq6EKFPZbGlH+3416faX0ab+gqZELdXCldNVOuzehuFaVMXzjiWusH318"
    "ol/sGn2y2leG4U6xCxoZ0MVjOPFWCToFw6d0pRi3+932EAyVXkuM2WbiXzhF359vugXAIs"
    "+374NhrzuBiodq/0sLRU41wk/b3W9QfrHr3/bPNdJnFmJK52CA+JVQn80wiUu0F31Hz+bM"
    "eoRPxZgLS91d28/YKsLwIs8IpT3s0S+YHeDL7nZ7CnzQcGRrzM1QYSsMPYpBmVj5njLEiQ"
    "0hMn3UfvcGooa56thv0zUU7GyUwWoDuUInGvE6e/266qgz6I/V/g18aOEz/hUGa3ToRCA6"
    "s/y/zG2xkJN7GqzAVBZJc/QTP0KNaKeQzjMMVE7dWc5t6j/mazIFJKK7tWG6BnHewvP+s7"
    "F/6REcChI6UCiLBTE6dgo6txViCEPVb97uRGF/0BojQqO7diVGhMZ29SZzH2l4qacV7X0a"
    "2wFg/bB9cpprCzzdsgWepiHcc4CfPOiPxXbCFFi5IW5QC/E9k2cVa4mOIPCMbnxvq2MuZv"
    "MGU6UOB9+YAs5rJUu2lGG+q/f/YFguZjkMgbxkkwFDQ/FiGDEwged1eWFlJxUxbLzSDbsE"
    "xhOAEud5cS6z4WQTgP7BGaQx8+bGkUT0etN4e3Kc9d3ScMvRPQ67l/ozB0gPKDqdfSRtJf"
    "TcsB13cqe700UJUiehZbEhkanNOI+VbVnzwlmREqA1inrZe80VrqkuUXElAigpUJYCS2zf"
    "M5MB/VaKEiEJK+lQlg4hD1SevaIwNbJGkDR5Hk1svUTmvARonbIh7Z0MK8umE7sEESKAkg"
    "SFSLAlf2G2cbpwAkM1NNRxrUl5ExjGWJUcBQD8eVsBegvWWRBttufFcexLz4Vjf4GuAMv1"
    "z8KZ2M9yozjEkFSA6WEw5jAYsp7LRhY7lwPxGwG1Aoy/hJo4CYk+B5JDwk8lK0gk51490Z"
    "yUFyuo1bKT/InXuu0+NrYnUeR9mjkzKU5WQfenC45EExIid6G7aGHR/9BEvpfUjHZBFNxC"
    "3t43gzyGoQem1B6pbNiUnIg/4mkj4wWjbIvi5J8ydaIo7H0TydSJ24lQWepENvUTuMzn+O"
    "HDCp334+ug11WGLcSPGukMrq57CncD2bTh+mSoXA+GY+gcOokvVYfx/giv1sUrJcRhpbah"
    "tMJHiBrUL5cUWxQ/sT1+r0yvaATJy/Uml4b0IhbiVNs8VkznL7d5cAEDklc2tssXrEtu8c"
    "L1ez8pXXwHtj8E6iDdxognP2AJ0ZOSQz4QATOl55nckt+nM3aWwqBuz/jpw9Rpc60i52dG"
    "8uXsbLX1Sr6871y1d9asUG5gv79EdpnEwNheFgsMCSD2GA5yGISH8sElGOjDsBvqEjR4wz"
    "VJYzQ2N7eyGAbrNrHXOWslDwhGHAbNDRMji7BKxg/6IzIIlGZxMEXpDNEB/WJgDisdBp3v"
    "LewAhD6n0wbdQnnkycwi+DbJkezwOanKzU26W96a+EEdMCAvKSt1m0fB60jdZqNK3ebeM0"
    "eLtiXsITlBYsnJF5oWA3tmeJpoeC8Wn7ZZpgvM1AhQDSdr9QXDg620wPIagdnfAvvuSBZY"
    "L3asAEJDEBKdcXT+t2WQQtjcAEhkxpG5JtOFTu4L4TMCI1GadHaer51CCA1BSHTG0Tk3iO"
    "EsSgVvxkBlOJ9o4XyiqFmIi00TT921bl7b1gpnuI6l9mtuVb6EIMA9cQPytAsZWtF5SFzw"
    "7Fo92sb9wgXPLgs0Goif3uEFnXgx9y70Slt//IjPtfWnu+kHbX2G9Y9QV/fs/esUh7IdPU"
    "RAQ5LUrUjdiiy5W32az29K3y/H6jU1cjNWe+r4r8nVoKv0WihyqpGuMlK/UAB+5AnYv7eH"
    "XvJ1aGmkow47N+p40mv/NbgZt1D0nBXw7Y83iZwjp5BKtN1VrtrDPyGdqNfUyJ/9wffJ18"
    "H3FvJb8fUwj8hdfcLQ4jVmnllWRnCdRuVp/zi6Chd7jYHVr9pr9Zjec91iwdjxPRSYkR6u"
    "0q1SdIJU7VZ5GKHwen0X5FpPkQXDt5vbRMBVrGM+7z5rHpe4HnQHsbFAo9Gkd2dgAH9YWA"
    "5GgGomlfXUizcfXn9GP/GKQiwwQa7+k/7OrAeS4RS4qyc9LQL+aHijccO7lAalNFhvaXDP"
    "3JFo+8Ie2KPay9sKVGG+HqojKi1v2qzM0h+KV2YJGkxCHl8OhldMOGatMtJu9TFaznq51N"
    "MSj2R7fIZARCaOsE6foUQEJbCfDi0JUYIQskZJhSnZXTulqMD2iAcPpEb51KqId/C48MIl"
    "l+NwL9o9jVi/sJlVdi1Dv7gBqcVqup8c3oFkWsIhIA67nzzeMp1zuQS/TKEwAYVCCVIngK"
    "X3x5HQunhFhFTg+hkUdrWiSpuCIFkzPIaqMBGicJIApQkgk5kfmgIbDu2uOBVSgOXHUJoU"
    "MmnzwUkQYmxKfA5p0HJlkgZ/UQ3+6VlaZaZymalcKBwXz1Tuuzk8H8WFUjkfK4Kj4kwO/I"
    "b5vkoW47rngk9hlHOgOcJP7BXPR7oapzFgQqWzCzmxZaWzi3dp5vR1K5rOLgSaN53dkyAC"
    "RiHlWUSk45lMZyfT2R2rj4dMZyfT2QmBcPHS2SVK/6TwG2nlgbIZjtQCRU9zHNqarqR3EL"
    "x8905bfzg9gd+Pv099t3ZIP8fHQ5snIPpw/ED5CDog83rXoSAI5TVY3jqeqinJqezuURrR"
    "yNjPikdv8cvMXZ8uNtgmuomMWZONFbsPIW30KWyhz+2sz3rzaDjpry8m2yT99RsyM57MjP"
    "fCXA/91T7VQJQ9V2NgtfSXqX6+yhiecC6EXBh+vwXD7zMwXDhYPwolcZ0P1wGrnMB0tsAa"
    "hqkFnmUUyBFHgcwMZ2qsTCMtYWn2ahGFkltfrq3PryDM1PvFk9ZkgEvkF0A+03QUi9JJAD"
    "6TVxYM9cVYZa9IKh1wQv+Am7IEZ8/fNNhaTt6dOJn75WntMjj3oCS2c2ObJ5AuETcThdxP"
    "gNR+CUD/4GxAzEdvbhxJFI03jUVNoRpX22e5E6T2axZS8Rf1LAip1fkAef0LcgJKL4NjVZ"
    "dLLwPpZXCkOgTpZSC9DIRAuHheBl1Mb0X32eidrezGbNMnhxvB2fzdCWQ/P9HBtv+J2fZP"
    "59r694/voD09O22G2Yi7R6Qj09ANxyKQZ52eQ127uWEvwbKPzXmaA0H1DwHXgduVbf1ijP"
    "4tMhyewg+8C3yRC9H71pwlAzR1x0ULihY6ukGaMCiMaNnGvQFeBjP90U8juOKjagRo+QYT"
    "135Er/68Vt8Yr1t0eDTDU4NikcE/UkaK37x7jSwyxewqf6wBL0LgnfEst4dC8I8a9NYPup"
    "25ENggnRXE5L6ks0KjUmcFly6H6bqVp3PfBcD74w8a3WH7clzQjMCBWogdNDK6ubhSx2Ol"
    "20JBUyNDZXwz7MNFv6URtU+HHH5TOwokqvfbGum1+13oyY8a+TZQ2Tk/auRKGX6Bc36ML8"
    "65VDyVZ9CTJuhdp5EU2QR9uHTxO7FALy3iLlKY6yek8ACqRgHNVYjhlAWif3FZRDQMgdRi"
    "fTiAOX/i4umCWKZ1X0goT0LWwcKxd+lct6lMkLKEbNE9bUAkxqUDy0EdWO7WMzoXU8x0VF"
    "Kme2CGOi8AilvoONRbD7pWc7mrdFS66706OWvy8kp04ho8kNaf1Gcp/sXmmnmcPOiPxSZs"
    "AlLO2nBWDheDPmgCgSmkoFU/FbgOC3GUXz7PxS+fb+GXz1M8Nlcr06Coy06Lko33NNj6oX"
    "2HYQpFkP3MUBChUXyWB8Nn2QhOLtOubdJ1lqSWSX8yp3cIUoqD8cwzrj51J+y8wOSNw9Vv"
    "Cldf+87H2YpiqhSyA8D6Ybv6BcNHGl7qRkodgKexHQDWD9snp7l2wNMtO+BpAuEzyn4alC"
    "ed3OGpvnaKutsnYOuH9p3wewHq5raVotbbIr8kIMvJL4KhPJ8rQhiD3AzMQkVTmItsx/k4"
    "3Ev2m2dG+bLGxQB4j8bFvudhW8S2CDAtBL8a+d5Wx2r/Swt5jXSrYmfQv1SHV3AxaIphI9"
    "y4QqTO+C0lMsKAsmaCyDUT2Hc14R41JUmdgJcUF5/ixQtkxOHqx3vtKpAG3NgmdF9Ly06R"
    "b/eLjiAw5hvJPa99fT0cfIPtzW/BPnh5M+LbIGuIsd8xLBcLjAyBvGTWjqGh+JISAxN4Xg"
    "u2oth4pRt2CYwnACXOZTikDIfM5pac9d3ScMvRPQ67F75YFgosxxazvYjzuEVd+hOgNTIg"
    "7blYDQRrFMZ/CKhOEZWybtkLo4CnLC6K/wiYxH5Z7C+xfc/8WugmUZQESVhJh7J0iGoUy1"
    "TwSx9AUqQsRfykWyWqiiZA5Qb9DDLIWoqHrqUIZXgKl1DcAMk1qAjmE7kAonJCkgqy2lx6"
    "DamQgJSnRBedrxXgduwNc1yzOy9KQx+1rD9ZLWpl/cnd47h4/ckNJ1cBlutfHTHB+OZAsZ"
    "dr5PnoLVTh80hXiYjWI099z5hUuNdZfKQ4zpCkc2B7oxKX0zkXqhM2hBxIDmmdKsDyJrFV"
    "PTGc1NEJVUaVo79jDX1eJjP3WKhP8+ksZBQxkzB/9HRGsjZk/NpwQcjleUxhCAfpiA+L7r"
    "BDVwWW7YuKF47fA9volbb+9O78TFufn737BNnG9HNt/fs7yD92/v78HHKRnc2aqKuOOm/O"
    "XieTlR3g+SmJwX6EsriFX4enAjtkYlaZGUxmBtt7ZjBvMSk6pyNgUvFYWvEYXoEKEyEFWJ"
    "KiKk3kZpfYF/8lGhnyMmCRtSDCe3Xao067qzQyp7xU7ORFcsq3LiCbm5XZP3Q3D2tbMIk/"
    "h8qbuX9bb5muX+TVehtbKNP1y3T9R5oxTabrl+n6hUC4eOn6RwuMXXUJCqA0tiJ8eytf4U"
    "DHibHp+SRjMSCQFd/EXEvlWEsMnx26s631/cJlme5BW/VAuQSurOKDI2BXZ06S9ahgPAGZ"
    "E6mykiqrvausfhppcnm+gFsfVuS9s9HufFWVb8qV0h+3UOhEI13lqt3vthA/xheZDPTvOL"
    "oWVrXCOcQiQCITI/8s333meWehn55/KILmDUQNcfzhLE+WtrPsLG1ncQSvyU8C/l8cgcXY"
    "xBRYmRM2Hm+ZgtILyzKxTjLm7wYqhsw7CrYrZAZX9sx+Dwa9iLxzocYFmpurC4Uuz7EEx6"
    "n1XsonpXhePopy07fzVen8qfa/FJyuAVwL+S1IQtHu/gUpKOiBnt30+6yD19DIaDy4vmZl"
    "YXhDI5dqXx19hUt+S4ytFSSZslT0YQVOBND4Mhh0J8PB91ELBU2NtHu9yWA44Rm3Qidi0C"
    "SziMYfo0E/M3Apo4jGzJi66P9Q7bLtAS62q27iWppmNPIbBoirbmSihlK78bEF7M8NYjiL"
    "UnSOgcp8ZSLTWedetoW9HqJwdbLdHNbhQd94PcsogCes8dE5KJQhnunEh+ybS9eXw73m08"
    "py2+uWS1NOO7fQA2i2DRc5+qPT5GdTa4kdKP9KL3P1dopVvswAqY6d7MUbbIYt7/zirpEi"
    "sEEPa+3C0OHOUBU2uB8q1ydLxEqt+gvQqnufQX5sbgDqtAdXhs8pNs0UdVe2lBgAPEtGFA"
    "2t+xYS2esXwvsGQiL+GYg/WFlcwUS0PZTFDTEvZTSDIfA9ani9vMFFFbzJvMOdoULF1xbi"
    "R438MVD7LQS/yfzDfu+u373L+8MFfiyjVPyUg6SfMgn6KUOjWGjRCsPsf9kSydq0k8Vsqb"
    "vTxSSLJdqaMSwGKTPDlA2N4ZgsXM8+Bla/LWUnrgX6dGHgX3iJSynk4rBy0ped9AcLx5PY"
    "DzRfRZEfhqqTKHxYdXSginumMjrmI3xkpMirkA7PwadD8EIrdiXq/shox7XQ5Nf4xze5HI"
    "k89h9DeqTYzQ4hPbQ5hWN+NLUxJvyfZgQ3bro0c0Q4OpHeT6fu8LNj6A5EBMzniA+AZ2AY"
    "eaV8a/fefHz9GU4MBxE6UW00XeiE/qUm0umFB3rBIhi5+k/ssPiClalPcUqSjl0+6ekIhi"
    "A7h7S6SKvLC7C6ZHqTbXWLzXYo26Vb7IGC0qrzivXQVq5GXgyyhv70uyqw5Oo2Xe+Lun6H"
    "oOQczz/HPbSVmONJSDnHc8/xOUWacWdQuqSEcm+d5zFIOdfzz/UQ6krM93RoOedzz3lfMC"
    "hTQS0KKj2yhfbUlTniDquV9j+WEjVzkrCSEFVpqGWGuCrVexkzvhL9dN3d0ZNfuVA6VOWX"
    "bq5Z5rq241DSMUtBiiI1tV9zmzYVBxATPQqSJxuyB23Z4GCuE0QZzeVnZNHJhGw8XTug0m"
    "TpWua0y71lzVJzGhcfRSMauZ0bfzP+5xb0qA52IfULQRboRR200H8BtD6jkBgx4w5zf3+k"
    "R3bG09fpDzp92gzp9zokkLnDU50+j/bUyOatFjCKRW9CJmVQxc6yPejh3eFmAJ3iQx+7J3"
    "W0Ukdbbx3t0QXTt0cj9Yvv21gk74wH10J+SyOjzmDIYuXZETwsO76HJWvEV8RcAmnlQdne"
    "QjvxVsAiaoAU0Pr5jO1M7eVtYkXl/zCcjNIVWfYPdvvComccUgqepTUAwJYVL9+9AZKor0"
    "rm9xnkZ4qkG0lH9QY8MmLklUxDkzCH3L8RLZ6P4vpL/fEFVlCZ/wIc8htbxX3epZlT0r8L"
    "eufwm2KdmWS+ceBzuDwOErQ3LAYRmQvCaS5RxQdhIj6VtgkT70GIhxNkENACTDEX9p2pBc"
    "9A1gqUNy3mLMWyDaP/Xs/uMQNjj+bB8NzXCgLiZTpY0beQphTP9yWeF44Qqle2+j0EB82w"
    "PjMNkoJkkPKyjH8bmG0SXq2kO5DYjl15NLhW+kUVRwDTQvDLFUYsYNdraKTTGzCNET+KoT"
    "CSueSyUQ92hwExH71P70i0Gd4qsVWZwRmtEkSPAEqFlcgKq6lpOeU+7DCgpLHINAZZqrA+"
    "LAQkI2QrUocBTivQ1VzTYb5tZJzjIkRedU1o/gmqqWG6yK2KGl9bmUtP4+tKc/lihDQroC"
    "XRueIj1eEioytTueimOTGI71bBtCygRTF1x3Oc4FqbB90JnCem9M/Scd6iG+IaJnQniFis"
    "Oo+DMe1HmFPGb45G+Ag8CO7D689obltLDmABjPcEHg7nvEUqj5Gj6OYeGvx99LDLyIK+CH"
    "PO0IjvnYH0OVS7hvfMdtTY6MBCwbdJX43EXakOkuqgequDjjI5FpWcuyWSY3lgLeQ1NHLd"
    "HjFZmx81ctlWe6yuATtqpN29UscsH5bfgqJCnR5PieW3xJDRg7W8KCcfAZScvMic/AxPQU"
    "tYynMnDVa67uR13REg45Nwmq+DOHcwVq4wCcJQEvlVybMBW12Zf0dg2j4ycuSVasPzMIeH"
    "xyEzDx0rinOnHjq0/oCl2mpsVSCM/KxeuTQIQQ6wfFUIArH6N4f5VjDhfcadKbjLhjVnuW"
    "l4iMYtHG4hKgLrLnfS2ASR/JZRw3cHz8iTFYfpUqQELyX4FyDBu3i6IJZp3acE/2ViNApU"
    "J46oMrxiOr61NKZUXiJ4bqRswNm+3CmgEsdpVR8s4n3bEzyfG1MDk2mRaZwJL7GdmiLa/o"
    "ndSVYg9ta8KwlYmXklf+aVCPJK5F7Jgq+hR96u9DcGIdYvziYDS5qiOds6/dPA5ReQ/wuI"
    "46/ER7BlCPkd5P4OAtaEHun73K3dVFZ868eQOYb8IvJ/EalILPFZPDWO/Dbyfxt/r/AUnF"
    "XTKJDtux0De9Hu26DiKZfhLARYQy/hOhkhZXjtwYxfG2VocSNkHLQaMrwQfaaMcd5jjHMR"
    "w0zat5GkxoDgsUV/CtMimlnrqD6O3Pay+MKQhyrPMoF91cnM+sVMNwnbV3Cvuc3otQj3et"
    "pflse26zx7LUssBl6llF1+RCv69/GMu6aCHWqFbco4g5Op58iKXo2U4bc3J69TnGurGzeP"
    "UYsNLK1a0qr1EqxaxQVhKfKWcWsr7i0qRTTxRbQSqY9lxuPni2dshy6e+SsEJZFfGvnAak"
    "10zpIVpkEKsCRFaVLQlaksIRKgkgxVKSq4/JCgRvESodj+ZUyx4g93ZLTInS8stCzncNUN"
    "ryAVILn++dhSltwcaN6sDxLJOZCcWE5zoFhWEcjnyi9k8YDI4pyiX4sv3tk6Nof3nATbRq"
    "7AdNDuQpg5S8TPR0CmcWfr9uNndGviuetHm8OLQ9lU0yL3cOQlUgEGp1cOqHDoPOq2SDB4"
    "E21KrUJb91V/FFfsAqW/i2WO/8NyoFI7ty/tnLUun6YtABZZT9eArBU3bRb7HTRZPv/B1Z"
    "XS73o5/f0TSOQ2VJQ+z/3PW/E1LJeer/KwcL4wTShV7nBKouBsfWoCsJbBwvmUqtt0qhkI"
    "nzGcJPCd7UYUh3vJfkRS+78f7f9sabjl8jrGQKU9QGh7gMccFyVyCEzmBRGevltzgjzNls"
    "XHEHi7b/TanAPjR42MleFVC8GvRgDb3WH7e7+FgmY8s48orBnFePGtLgYmMJ1E2+42QnuJ"
    "HC5xWGmYKO/GevhkOqJ9AIehg8/ElfAXSMLKD6I0IQ5WMlx+BgHnU/wTiMJJ/JfHP9N8FE"
    "d/CExivyz2bTy1lnQ7nZUgQRJW0qEsHXhVcvpehakQh6yEBi/GaJSop+cn4y5bwjMGL6lR"
    "iffSIVPhCbY+VZ4JL8mKVoDibjBQPbEbYb5zIDa0V1aA3YF9rxPjX7qfeqGeOE7yFzkQ7b"
    "liPB/HIxeC0i8N83i1209iOMJE58pIunF8qWIZrruXWFJvmAfJG92KRHIeJCd0UbmWCSa9"
    "7xXBR7tIhBUdlUZtpxTAiVKjdOh2zjB6oTjt3L7pqZJGjkkfiIrPRjRn70bh8eqI6bhsvf"
    "PgeM9Bd0g5HzvqQZraoZnHhdfe9H3Sh/e7X/BpBmHrkZh2C6pHzfTHJsvhfPeIHhbW0otj"
    "P02Jj3/eUPlD4uG5+iP3w50Dtya9cKUX7gvwwv1ppAnq+bw9fFiRveUa39SROm4hdtDIla"
    "KMWfkmr0GvtMedr/yS19LIpdpv9ztKC3kNjVwPemrnrxbiR410B52bK6VPB/ZbGhmMvyrD"
    "FmKH+Dp2GOcQWNEStN1SQFxPy3tc1GlUUAEgp9fowyLNxW2M/85YXPz+In8DlbizKf9gS3"
    "XgyebPu1dX7X+wKRl4s/UG/S9+99A87fQGFylmI3tWync0Bip9R4X2LZS5JGQuiZeGfJAi"
    "iueQMJ7nGyiYckgIq5/MWbDTnAVGJVr8l2AnCX3cMoS+3iH0PZ3M+L9L6N78W81tWjcz1O"
    "npkHk0NXVjyeus616QO4yAZ020BsMnSx9JO60dDMXSWPQ7nTkz+j/h3HAdBMJ8Ssh8ZUOz"
    "WvFz+j+cW6TbUJMN+j6iB0xP7o1fmLSQjkzDcQHsFmBum+iWlWm4Zb2pDMY0fbcWuX2Lbv"
    "lbTOgJrzuvuxqBp7O6cMjRjdmmGD3/E6BGZGXpH2ww9ZDP6FZfwufBRoB+8H78v8LZij4C"
    "TXXTdJBjfaav/wvbM2O66R6UoOMwBtdU0l4GnSYzjTwY7qIJmslgNIOgW2hMPKUU/SMUxZ"
    "ZNxRmgJnoF0Shvzl/DE3TvtT0sWg+kyQYiFBH0ZWz8y2BD+GgHQvjvceuN6dx+Dt6nCTdc"
    "/Sd22Hj0Naa4yZpU8GeYhfaULsOGS8l1y1t45uHXWrKnmFifoRle6bbL/vm9/guHAJFr0T"
    "HniFgch3PDpgi38cqyXUhY+ue1+gbnV85uTaDA0ANqdSvsyMBu0SnoelkV/L8PkiIH8/6X"
    "VPFKFe9LUPHyxTldyZuOzg1ELdRaUTXrWZ64sLPsqLCzREwY29WS+P1jNOhnSHk+QFxtRT"
    "cX9H9sE9wVmhv/MV8TvtfcrQ3TNYjzFp73n43d8nFpyAYEbdcpxtWHzahqCgaI6xT5yp86"
    "2Z+2aATA+5v3je6wfTkuiH0O1ELsoJHRzcWVOmZ5RoIm5BkZ3wz7PMkIb2nkmzJUL1W45r"
    "c00hkMh0qHQQdNMewXAYtXxIoRAXrJCTA4b5uCOjw1lrqZEZIXAMVRx6HeetD1Qp7SUa/a"
    "vVcnZ83TWNGt8IYQ21ZtrJfLexGFrKHpAjKpzAbEfPRmwZGYMrwJu9WS4azvSuc7icPKfB"
    "gi26zCcmNBQsdAJZ1FpjNsbE65uokpoDKTRt5MGp4yrYjcFAJ5luQkGL73LSKBinvyLDkp"
    "OoLAc77xva1yhy+voZH29fVw8A2kHb8FotLlzYhLSqwhhvjDsFxM+AmBvGTRh6Gh+HoeAx"
    "N4Xgu2lvu2iAIq2zCI1NkmdLaBSajENE4FlpM572T20FdOtI/BStZfZNafWwLLfGFxQPl1"
    "5f66POtrOb1ZGFR+WyJ/WzI/nxhuqIynXdmWNS/ugh0HlVQoSwXmqqKX+BRigNIf+3kkiH"
    "sLlaNHxiiSOOWJ47mrFadHFFCuUKUp4DNXhSkQBZQUeDYFSkRLJWElHcrSQSbSPWgiV+75"
    "PnGth+K7cwqwpERZSoT91AtTIgVYskelSeE5FBRPrhsDlB9DRTGFMpOozCQqFHaLZhINr8"
    "8VoPeaDvdtM9qRLep5kZyyqeVJEhhiSipA9dgbpp7zOIWDy4FiX0tWyVpc94jZmEoxL3oT"
    "gXbPx3XBBMRHjfAMnWEO7Ps83F4n95EuHzF+N0+YfWDkqAC/LyGLQcIqlGcB8bS0FaA4FD"
    "5fT/zGNNp5sOsHNO99RT5WFEdV1gVQLJM9F0Ow0Nk5lF/GDAOhsrN0BF2aObJ1THC4d460"
    "HSsDT1nWDLacQsPL+dAK8maEs0f85qApfTjPd/vgZXpw9EfHSxGBzXlaBo8dPAWSeQzoH+"
    "WJH4LkGgsWeokMQoG9xxoOSwVh46X1i97SySNa0s+lie7WdNT1igpTmMLkTgjhJ0b5p0zU"
    "m/mVyiwONfQIXlmOkS52jZa6aWYr4kNwddLAvz/9+CHAKZxsQ+foqt3rFUl+nI7LY0h4XN"
    "Lds/qsGK7hpmWGy8ZuAFBD9J7mcqY93eJLe5p0pSXr5V2aWiAbxRuIWjos5/NX3uaunMyg"
    "nSpXbcuh7QG85PCrDV9XKko+Biz9vEX285Zpbg/tKVPWSUZ6ZVTrExDK2bk3HadohChq5k"
    "tRDnXao067q8gswzvLMnwYpdsVtu9TVW38RnObgm0ZdHlSqzYGNZZt0W1ON71Urg8WCjmf"
    "OE1k2ewi95mg55CP1iJhldcdntKX5BqvpE5tR894Wv8lVV1S1VV/VVfxeNxnBuKKtovuJx"
    "L36DJlXg8H1wM/O0uBHDA+XAv5LUh62b9Uh1c86aXXFDUPDN9qSgnTMdAa5hqskywN+cTK"
    "KU2ikFJjIjqVZcK5/e93/BspHkMRhZP6qrL6qp945U6ekxYiYwBJkWdRpGS4YxJW0qEsHZ"
    "h6Y/asbyNzCEmVZ1Kl5PeRBi1pUToWlcsxxTfvGKC0dlRl7YhvxhVo519EGGQGE5PDBzm5"
    "xEuc58N55uaYA+shPqcCdNc9DDXJFeaf2BLJxaZz4ZBfbyusZNWoe5BkjG/IFarO1AR7xe"
    "6RTuCoRkUsK7XuThdt4jww+2vSVh263dxqsYaOE33T80nD9XewCUMNT4fihtcvdS2Io/BU"
    "+IgN+RkRuoXZaLrQyT1OqdhafpgU8/OPhm/mhg4wIg+3kCZpEbjzpjRJ78skzaZ+Apc5Ta"
    "UerMim6UZXuWr3uy3EjxoZXF4qwxZihzJW0E85NPifMtX3n+K6e306pZxlmiv2hWWZWCfp"
    "czoMFkP/HYUTB/9VGMIuBoNexAZ2ocaWjf7N1YUyfHUSq3GXlgJvahoEb7VQPT3xk6MIbK"
    "xqjMbtL8pkPBhMlPaw91cLxS5o5ELpK5fqeHLT7/TopRaKXdDIcHAzVjb3I6f0rvrl63gU"
    "uh0518g1ZXwUcFKgB43Auw5uhpNLVenRDzNyCncnnfZ1u6OO/4J7wQn9csdf2ZcLhzJfbv"
    "X+C8TK8jPJiFKxhK8rJJhpk/OZpTwHYqDSQ0Ro3wGPWsX14DFAqQd/pilCN0uaIgJASYKq"
    "TBFhGfWZqhcm31+HxjsyehRTbwVzMYd6y19ApPYwT67L6GornoYrmOJZOq7wN/CUliv8/e"
    "UJ0NBdpJNwuARa6o+I4wzpXshEE63WLqiu7ix3wZRZjp+lZEpBaM9XXaXde3PyOi0+o+pH"
    "QMKTW2dKZ/otC+C4Xem269yyqA46xR0WxgGAM/oYw2XZUHyNW8vLouIgKqja9FXmtrVkmV"
    "P4+zj0lka8e3yY5VsEMSYsIt5hD2FDYPqHuF6PDuZa5sx/qgUKOxlDIvoe1pQKu30p7Dzj"
    "WOEkFHE4kZV2JYXQneSiCNvWCyM9FVhiPh/mZbTUfqKlYPNPYX5NS89YnwOIGJbnAHKEeN"
    "6WA2Rwc9FT0PVQ6agj1StZHihO2M2oynlI+aq4XA0cVRLB2dXgA4Bn1YI/IizvpBj80UUB"
    "eoXcG8Xwn1YIvtNRrsesELzX0khX6fTUvsIMYbylEdDqdYft7/0WCppiKNZlYOALUftOzZ"
    "JkjgDKsECRafxguIuZrT+QCSSGWDuFOOhUYGk/y20/O3yxYtGWzxdWe0+iP8QVyDCb/ZJg"
    "i21r/07xopEhv1NxMXf4Q8bRHCuOS0XQyLiDyuMODmM5bK+Mjmlg9u4Jq+HmZnObxVBfGZ"
    "Pppl+OIglgMUGg66H0/o1Z1e5tffkWDea8fAF+RDpa6M4CjGIQf8RTrIFZbG7Yjgs+7vAM"
    "MLS5FnKxaYKF7u4xrVbC7h7GLIh0MEKn7C2z31EYdo50B/E79DXeOixF4S16sA0XO5AaDt"
    "2G60Yx2AdmcmSGSoZLeo1Sy9KIbdwvXDS3TNN6cHxDIy+2YPF6DfD2CLM6DQAP/8haYcLK"
    "NCzgBaQVUXBuoSmtiPuyIrJjApdbPFe9/vW0q+STvIukV4fjhK5WhaowRICqwfRhV47d45"
    "mu8hPYtYqgOQxTOyx/OMuB5A9nmTiGW0kUU/bVThEmtuM4AKrjonGaZy6fZk/l0zQ0L/UZ"
    "LqELj4FKk4fQ6nD898qgw5WgcxRSklloMtv4l/WzlGkrCiltW2JTmaLUcZ3JCtuTpUHWaS"
    "4HmSJKBnSdlMyVSSyehiGJ3Ww/mhCI9KR5hifN1MaAnDJW+ghkDXcscDmcDYj56C2zR7K2"
    "eTvC1qXN1B13si7nnRGHlZuYyJuY/5UGNY3zKzkToHXau/Zsow4rwwsTIgVYJuWsyFRtxW"
    "rHP9PW9zJK0adMyHzl6PUDVKMXbQHKi+TE8iuUWfUajIzYcUZEXzkLK9W6mujT3GZkXXm9"
    "J064e77SWbwCvD8CMghLJvaIdRvslH5o4/qOCgULPEOv/rxW39y/fjItWYVjM0vq3Lhf00"
    "F4BKbORBQETpDoForX3zbRLTMT/GsRNDGBJp26rneVNflVV7fvsXvbpANTDK1104vyhHAF"
    "Wzcn/kVrzmMw6Xw3prpr2U34E+7mv1n2LHcg5o8G/HP2Xfp/GfhAWc9emlZfgGnVn/s5cR"
    "l8KjVinCvDpbcYFlH6hECk0uc54VPY/pWmbsucyBsAOZXTEi1S9BhTyBk3pXtpypTeitgY"
    "pMRwmo93mNlIoPeJqLEYbA1VlXXSWG3IVUJnlQIsVSUVqUrCuN2rBC8YMXJ7RSfnolAifB"
    "vbxnTRSHOL5neaW32iN32ektGzMVuxy+5LESqfua2WEBezvcGy5cU6+IKdnp/nSX5yfp6d"
    "/ATuxQI36UdVAMNe9xpidyduo/SJbmp4VLZcGQKRcmVBuTLBMOxzM/v3/wc44Imu"
)
