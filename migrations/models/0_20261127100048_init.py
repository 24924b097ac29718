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
    "eJztfW1z2rq28F/R8GW3M7TTpEnbzb5zZwiQ1mcTyAXSnnPrM8SACL41Mtc2yc65z/nvj5"
    "ZkG7/HdgwRjr6AbGvJ9lqytN7X/zXW5gIb9vsx1qz56tLC/7vFZP7YaKH/axBtjWkjrUsT"
    "NbTNZtcBTjjazGAwNus8XYZ6z2zH0uYOvb7UDBvTUwtszy194+gmASiFoIeVPl8he6VZGJ"
    "lLZJtrjBz8l2Mjjf5ba2Q7GlnYTTR7RDo9O6f3fg+jL8w5HV4nd88ZSCUq6dAGeneCVpqN"
    "nBXeDaEZBjsB0HBJc9ADppeI6VDoLXHwgj3Jluj0paeOeYdpd4s+z8+fDXZruAr3afzzn7"
    "SlkwX+C9twHQ43v6ZLHRuLEO71BcCw81PnccPOXeh3CnEuWV948dl0bhrbNdn13zw6K5P4"
    "ADpx4OwdJtjS6FPSc461BfyTrWG4JPNIwp9+14U/ZQBmgZfa1gAqAjR/gN25xnQ6GE6m49"
    "5kOm3EKOxBBGjlnpqbBGYHfVSbIeAOHuHd76enHz9+Pv3w8dOX87PPn8+/fPhC+7LnjV/6"
    "/G/+MDts8aEYzpSvymACD2TSKcjnKJz4N4PRHI1DMWLssO8TLUyADp0Ryej3ASIUoK8WpY"
    "CH7ywSeCd2NNh9OIcgwlr7a2pgcues6OGnswz8fm+POt/aozefzt6GkTxwr5yyS4DuHXrZ"
    "p1BoensQT0/wY0DvAef4DulsOYtj/dIwtRSk+xARrC8B5AjxnoHC7vDmot9D16NeRxkrww"
    "HcZf1o/6+xuwin6AndYTgY9dp9imBYv5e/AmsInJhp818PmrWYxq6Yp2Za3/il9ek6ekYj"
    "2h3DG7wgvI67Rbe3C93pEcdK3MADVzP3bg36TbHf8clte0gwoh2QTtj+OF9RVLfQLd1AV7"
    "dI57vo+Fv73en5J9hH4ZCNjmZ4aVr4Nxv22hWi2zG9RvvPzMVjfE/fy11gw7+Flj/E38bD"
    "AWMU3B1e43B48Qe7bMKWjvjHYSMLbzDttNEsykHQm+oUyqQ3RJz/SWcIIvv/z4a9nf0Pnr"
    "PPyW1OLfOhQfv9bNC3Ni3OMxyUScjzLUsuocEXwTD6uxSFjr7GyQTgEBECLFyQ916jXkvr"
    "RLnqjSftq2u2ptremtqe9ODKaXildc+++RThJvxB0A9l8g3BIfrv4YAtyhvTdu4sdsddv8"
    "l/N+CZtK1jTon5MNUWQZx4p71ToY2Sf3WFPiwfpNS35X45otDyZdgTyzQSuJN0jtvrX0OG"
    "++NpDob742kqww2Xwsg1N4ANeKgCGA4B1RDN1cs1gb08L5IDIBLF+VHMeKRCS3QEUC7UZR"
    "dqYJrjqJ9QxjkZ8V7/WkzvLD6n9/dJiMXxpvGbq/bf34bYnP5w8NXrHpj2nf7wIoLsjYXv"
    "dXNbSBcVhKkF0ve9poCYVwTBXn+J3BTkCqIVGVOmHC8udfaQcbPG7moz06LB+tF7uh2f1I"
    "q0EfRFms1sD7D8oTvtHiPdaTGDAzxH01VHYK6b2FLaW67lgtskiIOJA6qJX3jjxHUie7gH"
    "aEQUdkjwPag6VhqhaH2Pbrcbw9QosK8qIdv1jPYA0whB2pzZQHIqPKTBQ0hVBiW4nSgepO"
    "I/AHE4pfzJfolwenL2+ezLx09nPu79M1koj/NI7L/AjuL1r+GOcvrhQ44thfZK3VPYtTB+"
    "GYIS8dujaxPDsULAzjvHcVOdCysyrhvX3csWoj8quR58pa3BV5X87bpHm/Crku6w8/cWgl"
    "+V/L0/pm34VcnwsttC9Ce6YeSh1JccdPqSSqUvMUlN/1cCjdLlM7d7nSx8la0n9ko7Pf9U"
    "SK/gQ+xrnh90k9yzBOBxONOiXEgEcF+Tt64MScAlwMKAoWlxm0oYUtpWhLOtiCINbjeUZc"
    "WLDIkw3KOZKRX6fYtLhsy+rCELz01rQf+W2KISJjMgP9LzfGo3qcDm6AaVsLjl2THNX0xu"
    "2xjaHP8BFuenpMOq78Ns5ny0JFHQu5Frg1/guaGx+9Epi27hdwoIv81tGmeIZYZwHxhA+W"
    "1ewCwuRUkpSh6c9QtN/dzuiEEgkQWdkhzgWR6Z8ixdpDyLSZTuolJo3djB1EloOTTjx9FZ"
    "YHLvIOTMzjGzA5xKceY6Biz5a+H46yCxgWUqLMQGgORCVmghi4k2YUrEyXBpWli/I3/ix5"
    "iSMoL6RCvVkRHi395M8842fIbY0h58zj04ASkG6Htjz8l6PBkpHYrplxEZFbLY2ilO1f61"
    "ZpaYqAd7PS0fEuQBeFLUXHcef7PRQp9DJ41eeKNuz7D2GX5PtLcJwl/JQaTtTuCFpikFrk"
    "MJXMnBSVnsaGJoUklm9GXn855ZUWkW9ZF7nsssep5hFj2Pm0Xhf4oLCVMBEInlfFi+s8zt"
    "pqz12QcWGdsNynZRaear0mkhv6mSy5vJzajXQvxfJfRKV5kow0G730KBA5WMr3sdBc66jT"
    "Lm6JNPOUh3EhW2dpSDS2HC3WuGTrlHy1wni8Epm2UIKkv+zUFAwTyIsyIiKdUT8eeYxbHH"
    "YV4z7kxLv9NTVuanV40d9OGWjcZ1vz1oFFw4AKaF4Fcl173ReAhH7L/MElCBR4ogxsdrQy"
    "PfXa47QZgMXm5myZMb2nEaYN/zxeiCjwLFOrfSwRAB++BCXy4xmOlgheORrhSCh84mx+I+"
    "azQpZR6plAk6hEJikdtfZD5HGMFIRP+uo49CCFlR8V8Jto/0oCWvfy2Qe+igJWDq/kXX/U"
    "IW6wBMLZC+7xnN/A7LmPRCgNKcJ5w5TxCOdTw3Nzg1pUzgaia/akO/oillduYLi7GPtrm1"
    "5p47G6Fn7zSi/4uFpjehj4Z+URDX2LGGsCf7gbLIiDKd6E1XGXfefUywk+ztTuAm9xXUPD"
    "wzDL+Fjm0E6eTsDTYMyh+bW+c9mmh3/CxkkqPcMKZUMD03urlmMSi4E3rEMsDqqNlnaaRp"
    "VGmkCX6Z06IWm0TgUkyHYCqpfYspsPiVVWF5sALjudHtXbdHk6veYNJCuzZdzUfDm+sWYn"
    "8q6dBzvVEL8X+VTIY/Bi0EvyqhMH+2EPyq5GagfO+NxsrkHy20a6tk1Bv3AMdTZTCeKJOb"
    "Sa+F4ufoWKPhd2UA6vNpv31BRw0dq2TcUXqDTm962e4ofXaX6Bn6rMPpxY3SnwTvFT+nEv"
    "Yq1yNlTK/v2ioZTr7Bq7K/Mhq86lPZBD0q8n7wQRiB558w3zlngwqpI3wIid+n8SuNASXI"
    "UB9jwESzKPveSBCr3CuZIpWz6/OkNPXNfED0MR7dVA2Uwvpcc6iwohMqyzxizWoFHMSanh"
    "gUZJB+s9GbP6+Vd0muZtUOD3JTG4G/sQlZvE3kaL8wy9rN3hhpD9ojMrB2z05a9N4POp3/"
    "W4hxutcMWEFsk8tuVIpihokZPKkNMUxAufQk3f6TQw94bj6Ndo8pE3dLMavC5fRYxKzQd1"
    "GA29oB1VCXWz0/4K04Oaes171OzvqVTVm2ExT5/r3+NcoIWKGaRTKqL51HJaStKspdJADX"
    "aJ6/bIRPiD+MUaVwpM8wMtxxUSRvqE/ChBQq5GdiPiR6aLHzzUy5zOuRIw0E9AVpaKNZvy"
    "AW53c6R9Xtly/nn5tI3Z5/wgv6+/FjYnhPQWBpMRJ4dWlKUUaG9Ry9+CLDemRYz/Fj+cWM"
    "mwcL6rm56Cqcu2qhwEGaBbOM7CODdkQLPJFBOzJo59jUH4LY6UISeYJMGJXY02XDqKognx"
    "9kEOo9ugWO1M+7B+at32z0AF6D/gmW9h3MXU1EnwCz90l2fKxmaF5Eb2vrBNv2LbK1RwDT"
    "HDC4rbnxjizQwqQNlnDi44zKqWen5zztBJVST7UTaH/AXjqK87P5yVueuH6pQ7Vd8I5caw"
    "6U1OMFe+lNb3Vyr0PKzxmv3mcueWdubAy+GpgR6cMauqaDUdGFg8djRkcsRWQpIksR+UVE"
    "5ChjICXk1yEh76UeABN3l6aRIsBlyMgeUO3UPPvD82E1EYIJEAdAsr0yLadwytcwVP1Q/S"
    "kPpj+lI/rT61P4SHd28d3Z5xaGouuFWa8wWN04sJM8SoSTdC3CScyLwpNS40jOqFwZgKnD"
    "gnroOHBt7uj3CdP6wjQNrJFkpO+AIiifUah9La7eTD8s0i+Gw34I6RdKFKs3Vxc9OtMZBW"
    "gn3QlJxrJ8Sp6Vhb7gYkiMR5fORxIf7k7JzGzPXlxTYbewCKB0CSumkQpSwNNElqBBBFRS"
    "oSwVwCOqMP4DQBLzFblEej5wz3SF9JztjosCeV0gAxMvxfUxX7xrYbQGU5bXE7WRfS0Xer"
    "1VuAIEvw4X3tjGJZQDb5AGl4Z2xztl2m69bs28JtzpkkLks+O2EfRNzCiDZliD3DGQKRHC"
    "IhfaI9RmcwuxNdGM/iOdzI3tAi8Si7xVN3JiVGTMwd1964BzjQyLFGZbbkpD6aEMpd6HUE"
    "Zz7MEKrTnu99rdaVB9HDkBmtir696ENkPdks6C5rjbG30dtbs3bVDYhg5VogwGw+9tyBw+"
    "pTvHEMpdx07R+31rK4MpPAbTVQeOxNDjSjdF6ab4UrgTIkJQOLWfCPLwy4YIikaSusQIBs"
    "kA1qPGE/LFxE0mnFO48HIPPy1c/ADePwjr5pik3L/rMBkXG3LCCOgTKb4DjhC8/lpLMiWP"
    "15phpJLAg6nTyv/x9PMnH/FwkIXq8VW7309QLOuOkYDMjLzhHoDI7L2wBuOZuUhQw2UY6N"
    "3+EtllsrRja53gDtG2LO0xZXJ7EBF8G7p9jOvEkyvvz3+KE4vSns/NLUlkNbxLmRyGFuiU"
    "Q2kJt1i4udh+oxwCh24xbaJlGhSGchFr03ZiCd2SFJXPGI2FmDxoukMHu20hjUV6IM3+BT"
    "VmINOcw6NFiAmLAVppNqJszBwuQzAI6/2IHfSm3em8O3n7Ht3SN7eZyH0LgHR0doI+j27c"
    "MlbIXKIF3mwdlrLbgCfiqb1P3ra8MW2H3RSODI0egIKVRZvo8xWcfaTvKBN2HzUbJVWmjS"
    "pVpjYVdKc6Ke7WHIGrxVa/9/y9LtKKRkRE4WoXFFE9qhe6vTG0x8LzOgpXw3ldvcf+RrPt"
    "B5OyUnSbXxXBdgywhujeSywKcGdlLV0erMi4bnxXxspkOGohtxGMHZjejMHYFDmhkqseeO"
    "W2EP9XSV9pKyxo3m2o5GI0/BN68H865vd2/6bN7uM3VXKpDNoQ3wCWsgF0j5zwYjOm40n7"
    "8tKL0OBHKhnfXPdG9Klh0F2bPg2Y6oIXIyd4j557Ae7S7l4pA4UV+oX+oUN69abLMeQ2VN"
    "JtT9q7hw4eiWGLk37nB/M7dyWzgrgOQB0Q2f6Zo8W2L7oWsZKGgF6zmXQn5xdGnw/1mvEn"
    "Y0zSd7T6xpgI4Vwg2HcjfQtEo0hdXAtcXX57szGghkJK4qmEXs0cyv+pFgHI473sqtt5jU"
    "uNeMp7ltBp+eHES+X0aY6/qNvzky9zdfv5/ONHdftltvz89g+kOzai9NuuMSUV0697+nle"
    "FR6SMelgEwD2O9HL+bBPwAwOcE+mBfOTYsGZ32xmyaAP42bDYmOZ6w39X7xHsP4jDUwQK7"
    "dCKKLLLF2JbddJmxktdFslv/DGaYJHtoMNg5W6Ye/nmCYFdDBk5ApOVP8hwBbBhmJju2h4"
    "oI9zR5+c5LQ3/KQSOHAr9PTPhvuAvl7E3NDPnm3U7DKdLRhWDd53S9cNK1QQR9otpN2i3n"
    "YLthIUVe6GgERWf4mkavTX3MKYrtZcUX9Mv2DOEbGxXX3aEXo7hzIWhVeQKFwNkV29echD"
    "2oaiqhS2fcAaort60yeLA/WKaBNYiXES55elCE4bopxWWEyZdM86Yc7MJ072p010PvABM1"
    "QPr3uFM1QDTAvBr0q+tQfdXneq0BN+E7KQXd6Me11IPcYaKml3Jsr39gTO+c0y9qnqU9rv"
    "hKwY2bL1qCHAGqpRj0Rt6uEkU2+60igOF+BNU5zOUdgKSH08a+PRUdrCmp0kcKfzGzuIOq"
    "SViyyXH3KJLNAtfcn8EBdaFniuL0qtmmFI+S2J/C1F9ZF5v6goXA0Z+E9neeSls3R56Szm"
    "JxNU6Ba27SVBS+NeMTVufHkrkUguBiqpUJYKMp2fCFRwrU6FSRCGk/gvi3/p8iEKJV4ksa"
    "VwbNCLoN7zmSjMFoXgZFaDY0wsKtoXkNe7qWhmUZn6ck+pLxO4mQpwPHYoxOJSN45XSfEk"
    "hsM8XA70hr2SJJLzIDlJdM+BaulxuleP02R1QAWIDiSIqCeOYxqQCnx6Y5xgnBBDgicm/a"
    "mcDGIxgLlXlRDnm4cEz3KVHmPbTvGP9i41s5yi7UCnHI7QEBuPF+90gmaW+WBjy3X4BVfc"
    "8bf2u9PzT+D1C87GjvkLE/DZBT/fJJfmZ40lM4oILMI0kfTMPZBnLvsyChuKwlC1S3BRvZ"
    "FIRv09tTHWwvBqY1zGUyUAJgksNIFF0me+GoVyhkYzVarYo3gnGiEqkCw67XGn3e29VLzm"
    "mFJKIZeabmwt3EgSRUIdsgUSL/tWoPOTgsk384HHDDKhgiIbUakCRnDzI0LIIAta9IvBuK"
    "4yf6DbX/iRhRaGYxadBzMus+zvNs8QZ+jARVg/t7vk+VJ4vnTJJWWlSt0z/P512i4qE1wg"
    "Y2gJVisAJlkt4Vit2E7/UvkDVjq+xxDqnrQbBS9n7kVapOOT+5C6/fz74kTdfjr98gF+T+"
    "D38+9zSNlLUUvnCnrQWdUxVqFP1wy0oVuFDmNZ+E63HWyx6gPRWma/2cjQNd1Oyix8qJtK"
    "lZvAPHbWxiVVbpXuXL/oSyRzXE+HmnmwIntmN3apHoNpH1VyPRr+rdeZtJDboGf67cnlcH"
    "RFT7mt6Or0MrFlFPt3zwkHvDt0OGB31L6cNArSiQG1EPuDTJgXV8qERfr5TYgInNyMBjwk"
    "kLeg1tzUzb+pQL7O0CG7OoYkmZ0eu+S2VdJnYYYtxP9V8n2osGP+D/lAR1/hmP+LMQ9SKp"
    "dkKMZrVbnkAFkUGMIKJ6wIQ+0L1y8njH7MheqPGaj+GEe1vV2vtaQS2OmlYQIgtZjQWfLR"
    "XqrDWAlZMrOLSLkgNfL2rqKElGZTzuduurH0JB/ALp7rFKkpqvcIaFTs57Dv3TGOD8sZyO"
    "z2OgrF55uTs+ZpJAVCMFdFJIOQCfkjpkn8fnp+1xDQa07vaptbK2mKZpSL8CHqF8a8h6Ic"
    "eG7heYrGOgdvvgMXeUNrXN9c9JUOFYvYPzDVVIwatPvAUvOWSjr99nisXCrANO/aYjDOWz"
    "I3NNvW6YAL+tb0wCqc1iZ1DJntvEBmm4VuOzqZO9MZnmtbu2h5lRhs/Rap81zM9nkGs32e"
    "kGjBQ11yovmM+oAxyHJ1AgVD+ZNKSVYmMJwQBFTLFnf5pgv7DFtF5m4KeP2m70neTCFZiU"
    "JiFWt8vX5BRjAG+JqZQcpqmOs1JgsQQOgrJFgrsyZwAnD9pu9+Ci5hXom7cJmPGODrnr4u"
    "MhyzFA452GvG4Jy+152ZpHPLJ64E4QX+9BsX7bHSmU6+9Yajf7RQ8Egl7evrPpVLppNe59"
    "tg2B9+pT3i51QyHl7SG3SU3gAsB8GjMiJN9fWwTEu/04lGOe3S5IwMITJFhyPgykDg9FqU"
    "khfj4eiCpYJ0W2Af6va+9/rDa24i8g/EoBmopcoSy4MVmUrBbyr4LV2Php3eeMwsrdBgZ7"
    "o3ru0VGiq5osvVSAEKey2V9P7rRrm+6g1oP7+pkgtleNXrKp12f0pxrfQm8I3HzrF+9Pax"
    "fpFz9M7KoDcKdoqcUMmQLh6jqbtK0CkYPKQrxaQ96LZHYKh0W2LMNgPf4wR9f77p5gOLPN"
    "9+DEf97hQqHiqDry0UOlQJP2x3v0P5xa532TtWyYBZiCmd/QGiZwJ9dsPETtFe9BldmzPr"
    "ETwUYy6sNWdrPWOrCMKLPCN67VGffsHsD77sbrffgw8a/tkaczPqsRWG/otBmUj5njLEiQ"
    "whMn2UQfcGooa56thr0zUU7GyUwWoDuQIHKnE7u/26yrgzHEyUwQ18aMEj/hX6a3TgQCA6"
    "s/y/zG2xkJN7EqzAVBZJc/QLP0KNaLuQzjMIVE7dWc5t6j+WWzIHJKLZVjccndjv4X7/2T"
    "i89AgOBTEdKJTFghgdKwGdWYUYglD1m7d7Udi/aI0RodFduxIjQmO7epO5hzS81pKK9j6N"
    "bR+wftg+Oc21BZ5mbIGnSQh3HeCnD9pjsZ0wAVZuiDvUQnzP9FnFWsIjCDyjGz/ayoSL2b"
    "zBVKmj4XemgHNb8ZItZZjv6v0/GJaLWQ4DIK/ZZMDQULwYRgRM4HldXljZS0UMC2803SqB"
    "8RigxHlenMtsOOkEoC+4gDRm7tw4kohedxpnJ8fZzta6U47uUdiD1J95gfSAotPZQ1ImoZ"
    "e6ZTvTmebMVyVIHYeWxYZEpjbjPDaWaS4LZ0WKgdYo6uXgNVe4prpExZUQoKRAWQqssXXH"
    "TAb0WylKhDispENZOgQ8UHn2isLUSBtB0uR5NLG0EpnzYqB1yoZ0cDJsTItO7BJECAFKEh"
    "QiQUb+wnTjdOEEhkpgqONak/ImMIywKjkKAHjztgL0FqyzINpsz4vjyJeeC8feAl0Bluuf"
    "hTO2n+VGcYAhqQDTI3/MkT9kPZeNNHYuB+J3AmoFGH8NNXFiEn0OJAeEn0pWkFDOvXqiOS"
    "4vVlCrZS/5E681y3lsZCdR5H2aOTMpTjd+96cLjoQTEiJnpTloZdJ3aCLPS2pBuyAKbiJ3"
    "71tAHsPADRNqj1Q2bEJOxJ/RtJHRglGWSXHyT5k6URT2volk6sRsIlSWOpFN/Rgu8zl+eL"
    "BC5/34Nux3e6MW4v8q6Qyvrvs97gaya8P56ah3PRxNoHPgILpUvYz3R3C1Ll4pIQortQ2l"
    "FT5C1KB+vaTIUPxE9viDMr2iESQv1xtfGpKLWIhTbfNYMZ2/3OaLCxiQvLKRLV+wLrnFC8"
    "fr/aR08QPY/gCojTQLI578gCVEj0sO+UAEzJSeZ3JLfp/O2EUCg5qd8dODqdPmWkXOz5Tk"
    "y+nZauuVfPnQuWpn5qJQbmCvv0R2mcTA2FoXCwzxIQ4YDvIyCA/kg4sx0C/Dbihr0OCNti"
    "SJ0dhdzGQxdNZtam1z1koeEow4DFrqBkYmYZWMH7RHpBMozWJjitIFogN6xcBsVjoMOt+Z"
    "2AYIbUmnDbqF8sjThUnwbZwj2eN9EpWbu3S3vDX1gjpgQF5SVuo2j4LXkbrNRpW6zYNnjh"
    "ZtSzhAcoLYkpMvNC0C9szwNNHwXiw+bbdMF5ipIaAaTtbqC4b7W2mB5TUEc7gF9sORLLBu"
    "7FgBhAYgJDqj6PwfUyeFsLkDkMiMInNL5iuN3BXCZwhGojTu7Lzc2oUQGoCQ6Iyic6kT3V"
    "6VCt6MgMpwPtHC+URRsxAHGwaeO1vNuLbMDU5xHUvs18xUvgQgwD1xB/K0Cxna0HlIHPDs"
    "2jxa+t3KAc8uEzQaiB/O8IpOvIh7F3qjbj9/xufq9sts/kndnmHtM9TVPfv4NsGhbE83Ed"
    "CQJHUrUrciS+5Wn+bze2/glWN1myq5mSh9ZfKP6dWw2+u3UOhQJd3eWPlKAfg/T8D+oz1y"
    "k69DSyUdZdS5USbTfvsfw5tJC4WPWQHfwWSXyDl0CKlE293eVXv0J6QTdZsq+XMw/DH9Nv"
    "zRQl4ruh7mEbmrTxhavMbMM8vKCK7TqDztH0dX4WKvEbD6VXutHtMHrlssGDt+gAIz0sNV"
    "ulWKTpCq3SpfRii83s78XOsJsmDwcjNLBNxEOubz7jOXUYnrQbMRGws0Gk16dQEG8IeVaW"
    "MEqGZSWV+5ePfp7R/oF95QiBUmyNF+0d+F+UBSnAL3daenRcCfDXc0bniX0qCUBustDR6Y"
    "OxJtXzgAe1R7ebsHVZivR8qYSsu7Niuz9LeeW2YJGkxCnlwOR1dMOGatMtJu9TFa9na91p"
    "ISj6R7fAZARCaOsE6fgUQEJbCfDC0JUYIQskZJhSnZHSuhqEB2xIMLUqN8alXEO7hceOGS"
    "y1G4V+2eRsx7bKSVXUvRL+5AarGaHiaHty+ZlnAIiMIeJo+3TOdcLsEvUyhMQaFQgtQxYO"
    "n9cSS0Ll4RIRG4fgaFfa2o0qYgSNYMl6EqTIQwnCRAaQLIZOYvTYEdhzYrToUEYPkxlCaF"
    "TNr84iQIMDYlPockaLkySYO/qAb/5CytMlO5zFQuFI6LZyr33Byej+JCqZyPFcFhcSYHfo"
    "N8XyWLcd1zwScwyjnQHOInDornI12NkxgwodLZBZzY0tLZRbs0c/q6FU1nFwDNm87uSRAB"
    "o5DyLCLS8Uyms5Pp7I7Vx0Oms5Pp7IRAuHjp7GKlfxL4jaTyQOkMR2KBoqc5DnVLV9IZBC"
    "/PPqjbT6cn8Pv597nn1g7p5/h4aHcHRG+OHygfQQdkXu8aFAShvAbLW8dTNcU5lf3dSiUq"
    "mXhZ8eglfpq569PFBltEM5C+aLKxItchpI3ehS30uZ31WW8eDSf99cVkm6S/fkNmxpOZ8V"
    "6Z66G32icaiNLnagSslv4y1c9XGcMTzIWQC8MfMzD8MQXDhYP1w1AS1/lw7bPKMUynC6xB"
    "mFrgWUaBHHEUyEK35/rG0JMSlqavFmEoufXl2vq8CsJMvV88aU0KuER+AeQzTUexKJ0Y4D"
    "N5ZcFQX4xVdouk0gGn9AWchCU4ff4mwdZy8u7FydwrT2uVwbkLJbGdG9s8gXSJuJkw5GEC"
    "pA5LAPqCiyExHt25cSRRNO40FjWFalRtn+ZOkNivWUjFX9SzIKBW5wPk9S/ICSi9DI5VXS"
    "69DKSXwZHqEKSXgfQyEALh4nkZdDG9FN5nw1cy2Y3Frk8ON4Kz5YcTyH5+ooFt/wuz7Z8u"
    "1e3vnz9Ae3522gyyEbNHpCFD13TbJJBnnR5DXbulbq3Bso+NZZIDQfU3AdeB241l3jNG/x"
    "bpNk/hB94FnsiF6HVzyZIBGprtoBVFCx1dJ00YFEY0Lf1OBy+DhfbopRHc8FFVArR8h4lj"
    "PaI3f14r7/S3LTo8WuC5TrHI4B8pI8Uvzt4ik8wxO8tvq8ODEHhmvMjtoeC/UYNe+km3Mw"
    "cCG6Szgpjcl3RWaFTqrODQ5TBZt/J07jsf+HD8QaM7al9OCpoROFALsT+VjG8urpTJpNdt"
    "Ib+pklFvcjMawEmvpRJlQIccfVc6PUhU77VV0m8PutCT/6vk+1Bhx/xfJVe90Vc45v/RxT"
    "mXiqfyDHrSBL3vNJIim6BfLl38XizQa5M4qwTm+gkp3IeqUUBzFWI4ZYHoK66LiIYBkFqs"
    "Dy9gzp86eL4ipmHeFRLK45B1sHAcXDrXLCoTJCwhGbqnHYjEuHRgeVEHltl2QedigpmOSs"
    "p0D0xR5/lAUQsdh3rvQtdqLnd7HYXuem9Ozpq8vBKduDoPpPUm9VmCf7GxZR4nD9pjsQkb"
    "g5SzNpiVw8GgD5pCYAopaNVPBK7DQhzml89z8cvnGfzyeYLH5mZj6BR16WlR0vGeBFs/tO"
    "8xTKEIsp8ZCiI0is/yYPgsHcHxZdqxDLrOksQy6U/m9A5ASnEwmnnG0ebOlB0XmLxRuPpN"
    "4epr33k421BMlUK2D1g/bFe/YHhIw2tNT6gD8DS2fcD6YfvkNNcOeJqxA57GEL6g7KdOed"
    "LpDM+1rV3U3T4GWz+074Xf81G3tMwEtV6G/BKDLCe/CIbyfK4IQQxyMzALFU1gLtId56Nw"
    "r9lvnhnlyxoXfeADGhcHrodtEdsiwLQQ/KrkR1uZKIOvLeQ2kq2KneHgUhldwUm/KYaNcO"
    "cKkTjjM0pkBAFlzQSRayaw72rKPWpKkjoGLykuPsWLF8iIwtWP99pXIA24sU3pvpaUnSLf"
    "7hceQWDMN+J7Xvv6ejT8Dtub14J98PJmzLdB1hBjv2NYLhYYGQB5zawdQ0PxJSUCJvC8Fm"
    "xFsfBG060SGI8BSpzLcEgZDpnOLdnb2Vp3ytE9CnsQvlgWCizHFrO9iPO4RV36Y6A1MiAd"
    "uFgNBGsUxn8AqE4RlbJu2SujgKssLor/EJjEflnsr7F1x/xa6CZRlARxWEmHsnQIaxTLVP"
    "BLHkBSpCxFvKRbJaqKxkDlBv0MMshaii9dSxHK8BQuobgDkmtQEczHcgGE5YQ4FWS1ueQa"
    "UgEBKU+JLjpfK8DtxB3muGZ3XpQGPmpZf7Ja1Mr6k/vHcfH6kztOrgIs1786YozxzYFiN9"
    "fI89FbqMLnka4SIa1HnvqeEanwoLP4SHGcIknnwPZOJS6ncy5Ux2wIOZAc0DpVgOVdYqt6"
    "YjiuoxOqjCpHf8ccebxMau6xQJ/m01nIKGKmQf7o6Yxkbcj4teOCkMPzmMIQNtIQHxbNsE"
    "1XBZbti4oXttcDW+iNuv3y4fxM3Z6fffgC2ca0c3X7+wfIP3b+8fwccpGdLZqoq4w7787e"
    "xpOVvcD9ExKD/QxkcQs+Dk8F9pKJWWVmMJkZ7OCZwdzFpOicDoFJxWNpxWNwBSpMhARgSY"
    "qqNJG7XeJQ/JdoZMjLgIXWghDv1WmPO+1ur5E65aViJy+SE751AdnctMz+gat5WNuCSfw5"
    "VN7M/Vm9Zbp+kVfrLLZQpuuX6fqPNGOaTNcv0/ULgXBR0/WP5xbGhL9UCmux65KHv7BDvZ"
    "9WnHm6Kc1GlB1dLhEfADLeO+hN73u7/+7z2z/gQLcRwffYQvOVRugrNZFGTzzQEybByNF+"
    "YZuptjaGNscJKrJ93ilPlnxX6pFp8cXkcqTyq1Gl8is1IfKFaRpYI6l+qCk5kWcUrGZbwn"
    "DYD+3BF0p0k725uuiN3pxEkm6mIrtchHoEshasz2HCG1MzIGfO8fQkyHKOZ8xxF20l5ngc"
    "Us7x3HN8SZGmz3RKlwRBKnOeRyDlXM8/1wOoKzHfk6HlnM895z3BoEz8chi0hoHrdQpglh"
    "baF7XQ+h9LiYi1OKwkhLTPimOfTXY/DMzaCtBbf5fw+FculGW2d68ZW2Y3bts2Jd0ak0Qb"
    "bWK/ZpY2FfsQUy0MkscX0YU2Lbc8KGU013/wUp8Wnm9tUGkyF8El7XJnmotEj8Lio7D6pk"
    "v9r115Uxs7vMSpCXpRG620e4DWFqzmqL3C9DooZR/pPzvixmPtQaN3WyDtToPCp276YtpT"
    "JbunWsEoJr0Ifoygik2tWPqzAc8OF33omE/iz+g1qaOVOtp662iflV/xeakVS+G10R6Pla"
    "8DN/dhgQyLHlwLeS2VjDvDEStgyv4hv2LHy6/YESe/orvQlkn+ngAqM9flVnu5m1hR+T8I"
    "J3P6iiz7+7t9YdEzCikFz9IaAGDLiifP2gFJ1Fcl83sM8jNF0p2ko7gDHhkxckfc7yZhDr"
    "l/J1o8H8X1l/qjC6ygMv+F5sxXjUxxn3dp5pT0Z37vHH5TrDOTzOcrHd9jUBDYXB4HCdod"
    "FoOIzAXhJJeo4oMwEZ9K24SJ9yDEwwHSCWgB5pgL+/bchHsgcwPKmxZzlmK+fuh/oIAqA2"
    "O3btL+dHzma2WusS2qp7gUz6V4fnDxPMVXPMPRoVa+4mFB7zSXnHeaIeadJhT5wtrC0JOq"
    "BqaXLwjCvOb6BUenPBpe9wZFFUcA00LwyxVGrEyH21BJpz9kGiP+L4bCSKbcT0d9fVPuc0"
    "arBNFDgFJhJbLCam6YdrkPOwgoaSwyjUGWKp68eQckk6VWpA4DnFagq7mmw3zfyTjHRYi8"
    "6prA/BNUU8N0kZmKGk9bmUtP4+lKc/liBDQroCXRuOIj0eEipStTuWiGMdWJ51bBtCygRT"
    "E023Wc4FqbB832nSfm9GXpOO/RDXF0A7oTREwIcUU2xrQfYU4Zv9kq4SPwILhPb/9AULqY"
    "A5gA496Bh8PZ75HCY+QourmHBn8eLegysqIPwpwzVOJ5ZyBtCbmm4DnTHTV2OrAdMhJ8NW"
    "JXpTpIqoPqrQ4ytw7oSMuK3AHwAwrdVHLuUlm5qNztgrWQ21DJdXvMZG3+r5LLttKHY/6v"
    "knb3SplMmIuH21JJt9fpK8ztw2uJIaP7a3lRTj4EKDl5kTn5BZ6DlrCU504SrHTdyeu6E2"
    "ANCotScVjpYVDauYOxciUqA+6gJPKrkmd9troy/w7ftH1k5Mgr1QbnYQ4Pj6BA8nw0t8Oj"
    "1RTF8dVWUP3BGMTfRqYCgXdp5tQg2H7vJ1UIQ4J3YvVvNvOtYML7gjtTcJcNc8ly0/AQjV"
    "v4u4WoCKw53EljF0Tymx3XPezpHnmy4jBdipTgpQT/CiR4B89XxDTMu4Tgv1SMhoHqxBFV"
    "hldMxzfX+pzKSwQv9YQNON2XOwFU4jgBx3R499ue4uVSn+uYzItM41R4ie2kwrqa9Qs707"
    "RA7My8KzFYmXklf+aVEPJK5F5Jg6+hR96+9Dc6IeY9Z5OBJU3QnGVO/yRw+QXk/wKi+Cvx"
    "EWQMIb+D3N+Bz5rQf/o8s21yVv/MjyF1DPlF5P8iEpFY4rN4ahz5beT/Nv7a4Dk4qyZRIN"
    "13OwL2qt23QcVTLsNZALCGXsJ1MkLK8NoXM37tlKHFjZBRUFnJRMY4ixnjXMQwk/RtxKkx"
    "JHhi0p/CtAhn1jqqjyO3vSy6MOShyrNMYN80sjDvkyur+teaWUavVbDX0/6yPLZd49lrWW"
    "Ix8Cql7PIj2tDXxwvumgp2qA22bCh1anqOrOjNuDf6/u4kqT5qdePmMWqxgaVVS1q1XoNV"
    "q7ggLEXeMm5txb1FpYgmvohWIvWxzHj8fPGM7dDFM38FoCTySyMfWK2pxlmywjRIAJakKE"
    "0KujKVJUQMVJKhKkUFlx9i1CisqRhj616f45433JHRIne+sMCynMNVN7iCVIDk+udjS1hy"
    "c6B5tz5IJOdAcmw5zYFiWUUgnyu/kMUDQotzgn4tunin69hs3nPqbxu5AtNBuwth5iwRPx"
    "8BGfrM0qzHP9CtgZeOF20ODw5lUw2T3ME/L5EKMDi5ckCFQ+dRt4WCwZtoV2oV2pqn+qO4"
    "Yico/R0sc/y/LAcqtXOH0s6Z2/Jp2nxgkfV0DchacdNmsd9+k+XzH15d9QZdN6e/dwCJ3E"
    "a93oDn/uet6BqWS89XeVg4X5imlCoznJAoOF2fGgOsZbBwPqVqlk41BeELhpMYvtPdiKJw"
    "r9mPSGr/D6P9X6x1p1xexwiotAcIbQ9wmeOiRA6AybwgwtM3MyfI02xZdAyBt/tGv805MP"
    "6vkklvdNVC8KsSwHZ31P4xaCG/Gc3sIwprRjFefKuLgAlMJ9G2u53QXiKHSxRWGibKu7G+"
    "fDId0T6Al6GDx8SV8BeIw8oPojQhXqxkuPwMfM6n+CcQhpP4L49/pvkojv4AmMR+WexbeG"
    "6u6Xa6KEGCOKykQ1k68Krk9LkKUyEKWQkNXo3RKFZPz0vGXbaEZwReUqMS76WXTIUn2PpU"
    "eSa8OCtaAYq7/kD1xG6I+c6B2MBeWQF2h9adRvR/aV7qhXriOM5f5EC064rxfByPHQhKv9"
    "SN49VuP4nhEBOdKyPpzvGlimW47l5icb1hHiTvdCsSyXmQHNNF5VommPR+UAQf7SIRVHRU"
    "GrWdUAAnTI3Sods5w+iF4rRz+6YnSho5Jr0vKj4b0Zy9GwfHqyOmo7L13oPjXQfdEeV8rL"
    "AHaWKHZh4XXmvX90kf3h9ewacFhK2HYtpNqB610B6bLIfz7BE9rMy1G8d+mhAf/7yh8ofE"
    "w321R+6HuwRuTXrhSi/cV+CF+0tPEtTzeXt4sCJ7yzW+K2Nl0kLsTyVXvd6ElW9yG/RMe9"
    "L5xk+5LZVcKoP2oNNrIbehkuthX+n8o4X4v0q6w87NVW9AB/ZaKhlOvvVGLcT+ouvYyziH"
    "wIoWo21GAXEtKe9xUadRQQWAnF6jD6skF7cJ/itlcfH6i/wNVOLO1vs7W6p9TzZv3r25av"
    "+dTUnfm60/HHz1ugfmaac/vEgwG1mLUr6jEVDpOyq0b6HMJSFzSbw25IMUUTyHhP4830DB"
    "lENCWP1kzoK95izQK9HivwY7SeDjliH09Q6h72tkwd8upnvzLjWztG5GoNPTIfNobmj6mt"
    "dZ19wgdxgBL5poC4ZPlj6SdtraGIqlseh3OnMW9D3hWHdsBMJ8Qsh8ZUOzWvFL+h72LdIs"
    "qMkGfR/RA6YHd/o9Ji2kIUO3HQC7BZjbJrplZRpuWW8qgzFN361Jbt+jW/4UU3rA685rjk"
    "rg7qwuHLI1fbErRs9fAtSIrCz9gwWmHvIHutXW8HmwEaAfPB9/Vzja0FuguWYYNrLNP+jj"
    "32Nroc933f0SdBxG55pK2kun02ShkgfdWTVBM+mPphN0C42pq5SiL0JRbFpUnAFqojcQjf"
    "Lu/C3cQXMf28Wi+UCabCBCEUEfxsL3OhvCQzsQwnuOW3dM+/YP/3macMHRfmGbjUcfY46b"
    "rEkFf4ZZaM/pMqw7lFy3vIUXLn7NNbuLgbUFWuCNZjnsze+0exwARI5Jx1wiYnIcLnWLIt"
    "zCG9NyIGHpn9fKO5xfOZuZQIGhB9TqZtCRgV2iU9Bxsyp4rw+SIgdz30uqeKWK9zWoePni"
    "nKzkTUbnDqIWaq2wmvUsT1zYWXpU2FksJoztanH8/m08HKRIeR5AVG1FNxf0/9gmuC80N/"
    "5juSV8r5ltdcPRif0e7vefjf3ycUnIBgRl6xSj6sNmWDUFA0R1inzlT5zsT1s0fODDzftG"
    "d9S+nBTEPgdqIfankvHNxZUyYXlG/CbkGZncjAY8yQhvqeR7b6RcKnDOa6mkMxyNeh0G7T"
    "fFsF/4LF4RK0YI6DUnwOC8bQLq8Fxfa0ZKSJ4PFEUdh3rvQtcLeb2OctXuvzk5a55Gim4F"
    "N4TItmphrVzeizBkDU0XkEllMSTGozsLjsSU4U7YTEuGvZ2VzncShZX5MES2WQXlxoKEjo"
    "BKOotMZ9jY7HJ1ExNAZSaNvJk0XGVaEbkpAPIsyUkwfB9aRAIV9/RZclJ4BIHnfONHW+EO"
    "X25DJe3r69HwO0g7XgtEpcubMZeUWEMM8YdhuZjwEwB5zaIPQ0Px9TwCJvC8Fmwt92wRBV"
    "S2QRCps43pbH2TUIlpnAgsJ3Peyeyir5xoH4GVrL/IrD+3BJb5wqKA8uvK/XW51tdyerMg"
    "qPy2RP62ZH4+MdxQGU+7sUxzWdwFOwoqqVCWCsxVRSvxKUQApT/280gQ9RYqR4+UUSRxyh"
    "PHdVcrTo8woFyhSlPAY64KUyAMKCnwbAqUiJaKw0o6lKWDTKT7oolcuef71DEfiu/OCcCS"
    "EmUpEfRTL0yJBGDJHpUmhetQUDy5bgRQfgwVxRTKTKIyk6hQ2C2aSTS4PleA3ms63PfdaE"
    "e2qOdFcsKmlidJYIApqQDVE3eYes7jBA4uB4o9LVkla3HdI2YjKsW86I0F2j0f1wUTEB81"
    "wlN0hjmw7/FwB53cR7p8RPjdPGH2vpGjAvy+hiwGMatQngXE1dJWgOJA+Hw98RvRaOfBrh"
    "fQfPAV+VhRHFZZF0CxTPZcDMFCZ+fo3esLDIRKz9Lhd2nmyNYxxcHeOdJ2bHQ8Z1kz2HIK"
    "DTfnQ8vPmxHMHvGbjeb05jzf7YOb6cHWHm03RQQ2lkkZPPZwF0jmMaQvyhM/+Mk1Viz0Eu"
    "mEAru31W2WCsLCa/OeXtLII1rTz6WJZls66nZDhSlMYXInhPASo/xTJupN/UplFocaegRv"
    "TFtPFrvGa80w0hXxAbg6aeA/nn7+5OMUDrLQOb5q9/tFkh8n4/IYEh6XdPesPiuGoztJme"
    "HSsesD1BC9p7mcaU8zfGlP4660ZLueJakF0lG8g6ilw3I+f+Usd+V4Bu1EuSorh7YL8JrD"
    "r3Z8Xako+Qiw9PMW2c9bprl9aU+Zsk4y0iujWp+AQM7Og+k4RSNEUTNfgnKo0x532t2ezD"
    "K8tyzDL6N0u8LWXaKqjV9oZinY1n6XJ7VqE1BjWSbd5jTDTeX6YKKA84ndRKbFTnKfCXoM"
    "+WhNElR5zfCcPiTXeMV1anu6x9P6L6nqkqqu+qu6isfjPjMQV7Rd9DCRuEeXKfN6NLweet"
    "lZCuSA8eBayGtB0svBpTK64kkv3aaoeWD4VlNKmI6A1jDXYJ1kacgnVk5pEoaUGhPRqSwT"
    "zh1+v+PfSPEYijCc1FeV1Vf9whtn+py0ECkDSIo8iyIlwx3jsJIOZenA1BuLZ30bqUNIqj"
    "yTKiW/jyRoSYvSsahcjim+eUcApbWjKmtHdDOuQDv/KsIgU5iYHD7I8SVe4jwfzlM3xxxY"
    "D/A5FaC77mGoca4w/8SWSC42nQuH/LpbYSWrRt2DJCN8Q65QdaYmOCh2j3QChzUqYlmpNW"
    "e+ahP7gdlf47bqwOVmpsUaOk61Xc8nDdc/wCYMNTxtihtev9QxIY7CVeEjNuQfiNAtzELz"
    "lUbucELF1vLDJJiffzY8Mzd0gBF5uIU0SYvAnTelSfpQJmk29WO4zGkqdWFFNk03ur2r9q"
    "DbQvxfJcPLy96ohdhfGSvolxwa/C+p6vsvUd29Np9TzjLJFfvCNA2skeQ5HQSLoH9G4cTB"
    "fxWGsIvhsB+ygV0okWVjcHN10Ru9OYnUuEtKgTc3dIIzLVRPT/z4KAIbqxrjSftrbzoZDq"
    "e99qj/jxaKnFDJRW/Qu1Qm05tBp09PtVDkhEpGw5tJb3c9dEivKl+/TcaBy6FjlVxTxqcH"
    "Tgr0TyXwrMOb0fRS6fXphxk6hKvTTvu63VEm/4Br/gH9ciff2JcLf2W+3Or9F4iZ5meSEq"
    "ViCl9XSDDTJuczS3kOREClh4jQvgMutYrrwSOAUg/+TFOEZpQ0RfiAkgRVmSKCMuozVS9M"
    "vr8OjHdk9Cim3vLnYg71lreASO1hnlyX4dVWPA2XP8XTdFzBb+ApLVfw+8sToKE5SCPBcA"
    "m01h4RxxnS3JCJJtpsHVBdzUxnxZRZtpelZE5BaM833V67/+7kbVJ8RtW3gIQnt/aczvRb"
    "FsBxu9Esx75lUR10itssjAMAF/Q2usOyoXgat5abRcVGVFC16KMsLXPNMqfw57HpJZW41/"
    "gw6/cIYkxYRLzNbsKGwPSFuF6PDuaYxsK7qwkKOxlDIvoe1pQKu0Mp7FzjWOEkFFE4kZV2"
    "JYXQveSiCNrWCyM9EVhiPh/mZbTUYaKlYPNPYH4NU0tZn32ICJaXAHKEeM7KATK8uej30P"
    "Wo11HGiluy3FecsIthlfOI8lVRuRo4qjiC06vB+wDPqgV/RFjeSzH4o4sCdAu5N4rhP6kQ"
    "fKfTu56wQvBuSyXdXqevDHrMEMZbKgGtXnfU/jFoIb8phmJdBga+ErXv3ChJ5hCgDAsUmc"
    "YPurNaWNoDmUJiiK1diINOBJb2s9z2s5cvViza8vnKau9J9Ae4Ahlmc1gSZNi2Du8ULxoZ"
    "8jsVF3OHf8k4mmPFcakIGhl3UHncwctYDtsbvWPomD17zGq4u9jMshhqG3063/XLUSQBLC"
    "YIdD2U3r8xq9qdpa3fo+GSly/Aj0hDK81egVEM4o94ijUwiy11y3bAxx3uAYY2x0QONgyw"
    "0M0ek2ol7O9mzIJIByN0yt4y+x2FYcdIsxG/Qh/jvc1SFN6iB0t3sA2p4dBtsG4Ug31gJk"
    "dmqGS4pOcotUyVWPrdykFL0zDMB9szNPJiCyav1wBPjzCr0wDw8EbmBhNWpmEFDyCtiIJz"
    "C01pRTyUFZH9x3CZ4bnq9q+nXSWf5F0kvTr8T+lqVagKQwioGky/7MqxfzzTVX4Ku1YRNA"
    "dhaoflT2c5kPzpLBXHcCmOYsq+WgnCRDaOfaA6LhqneebyafpUPk1C81pb4BK68AioNHkI"
    "rQ7Hf210OlwJOochJZmFJrOF781fpUxbYUhp2xKbyhSltmNPN9iarnWyTXI5SBVRUqDrpG"
    "SuTGJxNQxx7Kb70QRApCfNMzxp5hYG5JSx0ocga7hjgcvhYkiMR3eZPZK1zd0RMpc2Q7Od"
    "6bacd0YUVm5iIm9i3lfq1zTOr+SMgdZp7zqwjTqoDC9MiARgmZSzIlO1Gakd/0xb3+soRZ"
    "8wIfOVo9deoBq9aAtQXiTHll+hzKrXYGTEtj0m2sZemYnW1VifZpaRdeP2ntrB7vlKZ/EK"
    "8N4ISCcsmdgj1iywU3qhjdsZFQpWeIHe/HmtvLt7+2RasgrHZpbUpX63pYPwCEyNiSgInC"
    "DRLRSvv22iW2Ym+NfKb2ICTTp1Hfcsa/KzjmbdYee2SQemGNpqhhvlCeEKlmZMvZPmksdg"
    "0vmuzzXHtJrwEs7u3UxrkTsQ82cD3px9l94rAx8o69lL0+orMK16cz8nLv1PpUaMc2W4dB"
    "fDIkqfAIhU+jwnfApb90nqttSJvAOQUzkp0SJFjz6HnHFzupcmTOlMxEYgJYaTfLyDzEYM"
    "vU9EjUVga6iqrJPGakeuEjqrBGCpKqlIVRLE7UEleMGIkdsrOj4XhRLh29jS56tGkls0v9"
    "LM9Ine9XlKRk/HbMUuu69FqHzmtlpCXEz3BkuXF+vgC3Z6fp4n+cn5eXryE7gWCdykH1UB"
    "DLvda4jdvbiN0js6ieFR6XJlAETKlQXlyhjDcMjN7N//H8k7I98="
)
