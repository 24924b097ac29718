from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "search_frequency" (
    "code" BIGINT NOT NULL PRIMARY KEY,
    "share" DOUBLE PRECISION NOT NULL
);
COMMENT ON TABLE "search_frequency" IS 'In which share of the public texts a term stands, by its code.';
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
    "eJztfW1z2ry29l/R8KXtDO00aZL2pmfODAHSet8J5ABp9z71HmJABJ8amWOb5M4+z/7vj5"
    "ZkG7/HdgwRjr6AsbVkcy1ZWm9a6/8aK3OODfvDCGvWbHlh4f/dYDJ7bLTQ/zWItsL0IK1J"
    "EzW09XrbAE442tRgNDZrPFmEWk9tx9JmDr2+0Awb01NzbM8sfe3oJgEqhaCHpT5bInupWR"
    "iZC+QsMVpvpoY+Qw7+y7GRRr+tFbIdjcztJpo+Ip2endEn+AD3mJszehOd3D2/O5WopEMP"
    "0PsjtNRsRut3pBkGOwHUcElz0AOml4jpUOoNcfCcPc+G6BSAiWPeYdrcok/165/0tE7m+C"
    "9sez/XvycLHRvzEOzwENAFuzJxHtfs7Ll+pxDngrWG/zudzExjsyJBivWjszSJT6ITB87e"
    "YYItjT5YAH+yMQyXZd4p/sT0hGNtsP+o8+2JOV5oGwO4CNT8GbbnGpNJfzCejHrjyaQR47"
    "BHEeCSe2pmEhgd9FlthsIdPML7P46PP336fPzx09mX05PPn0+/fPxC27LnjV/6/G/+MFvA"
    "eFcMNuWb0h/DA5l0CPIxCif+zWg0R+NUjCNbFjB2x3lwYZhaCgt8iggPFkBShgveiS0btu"
    "/OHviQAWl3cHN+2UPXw15HGSmDPtxl9Wj/r7G9CKfoCd1hGAx77UsKOAz4xe8A3nBiqs1+"
    "P2jWfBK7Yh6baW3jl1bHq+gZjWh3DDf4g/B33OmsvZnrTo84VuJkF7iaOc9p0G6C/YZPTn"
    "EDghFtgHTC5o/ZkkLdQrd0glneIp3PMqPv7ffHp2fehMV6R1O8MC38xoa5aInodEWv0fZT"
    "c/4Yn/l2cheYEG/hyO/ib6NBn02k7gyocTo8/8oumzDlIf5y2MjCa0wbrTWLzrD0pjqlMu"
    "kNEV8rck+Yvxr2Zvo/eMZeJ/dwYpkPDdruV4P+a9Nq/DN1VtXnxeZU3l7OqBXNqHwSDMPf"
    "pRA6+gonM4BTRBgwd0k+eAf1mlrHylVvNG5fXbM51fbm1Pa4B1eOwzOte/bt2bswM/xO0E"
    "9l/B3BT/Tfgz6blNem7dxZ7I7bduP/bsAzaRvHnBDzYaLNg5h4p71TtGmAreytK/Ri+SSl"
    "3i33zRGFl/t8ubaoW6aRIJ10qAiSDLnXPoI4/SMH+PrQlf2viYHJnbOkPz8dZ6D5oz3sfG"
    "8P3346jrwifffKMbsUBtdcAxrwUAUQDhHVEOazkxwwn52kwgyXwjAH1vK8IAdIJMT5IWYy"
    "UqEpOkIoJ+qyEzUIzXHox1RwTgbea1+L4Z0l5/T+Pg6JON4wfnvV/vu7kJhzOeh/85oHhn"
    "3ncnAeAXtt4Xvd3NhFppQgTS1A3/WcAmpeEYC99hLcFHAFsYqMqFCO5xc6e8i4CXh7tZlp"
    "/WXt6D3dhk9aRdoI2iLNRra5wjD9oTvtHiPdaTGDLDxH0zVHYG6b2FDeW659l9tsiYOJA6"
    "aJ33jtxG0iO7gHWEQU9pPgezB1LDVCYf2Abjdrw9QosW8qIZvVlLYA0zFB2ozZiJ9rId6V"
    "LcNds6UpI9OUQRluJ6oHqfgHKKoxKOWZB492y4Tjo5PPJ18+nZ342PtnsiCPy0jsu8CK4r"
    "Wv4Ypy/PFjjiWFtkpdU9i1ML4MoER8e3RuYhgrBPxgMxzD2qMVGevGdfeiheiHSq773+hR"
    "/5tK/nbdo4fwqZLuoPP3FoJPlfz9ckSP4VMlg4tuC9GP6IKRh1NfcvDpSyqXvsQ0Nf1fCT"
    "xK18/c5vubTHY/qVc2n9hL7fj0rJBdwafY1Tjf6yK5Yw3Ak3AmRaWQCOGuBm9dBZJAgICF"
    "AaFJcZ9KmFL6VoTzrYiiDW7WVGTF8wyNMNyimakV+m2La4bMv6whC89Ma06/FtiiGiZzID"
    "/S83xoN6nC5ugG1bC459kxzd9Mb1sb2gx/BY/zU9ph1fdhPnPeW5Iq6N3I9cHP8czQ2P3o"
    "kEW38DkBwG9zu8YZsMwR7hMDKb/NC7jFpSopVcm9i36hoZ9X+gsRiazolJQAT/LolCfpKu"
    "VJTKN0J5VC88aWpk5Ky74FPw5ngcG9pZAjO8fIDkgqxYXrGLGUr4WTr4PMBpGpsBIbIJIT"
    "WaGJLKbahDkRZ8OFaWH9jvyJH2NGygj0iV6qA2PEv72R5p1t+AKxpT34kntwAFIE6P/GXp"
    "D1aDxUOhTpl1EZFTLf2ClB1f61ZpaaqAdbPa0fEuQReFrUTHce39hors+gkUYvvFU3J1j7"
    "DJ9H2rsE5a9kJ9J3J/BE05QK174UruStSlniaOJGpZLC6MuO5x2LotIt6oN7mssteprhFj"
    "2Nu0Xhe4ILKVMBEolyPpTvLHOzLut99olFRrtBxS6qzXxTOi3kH6rk4mZ8M+y1EP9WCb3S"
    "VcbKoN++bKHAD5WMrnsdBc66B2Xc0UdnOVh3FFW2tpyDS2HG3WuGTqVHy1wlq8Epi2WIKk"
    "v/zcFAwSKIs3ZEUq4n4ueYxdHjNK8ZO9PS7/SUmfnpWWNLvb9po3F92e43Ck4cQNNC8KmS"
    "695wNIBf7LvMFFBBRIogzsdrQyM/XKk7QZkMXm5m6ZNr2nASEN/z7dGFGAWKOvfSQRcB/+"
    "BcXywwuOlghuM7XSkF3zqbvBf3Wb1JLfNAtUywIRRSi9z2Iss5wihGIsZ3HfwuhJAXFf+V"
    "4PtI37Tkta8FuPvetARC3b/ovF/IYx2gqQXoux7RLO6wjEsvRCjdecK58wSRWEczc41TU8"
    "oErmbKqza0K5pSZuu+sJj4aJsba+aFsxF69k4j+r/Y1vQmtNHQb0riOjtWsO3JfqAiMqJC"
    "J3rbVUad958S/CQ7uxOEyX0DMw/PDMNvoWMbQbote40Ng8rH5sb5gMbaHT8LmbaoNIwpF0"
    "wvjG6mWYwK7oQesdxgddDis3TSNKp00gTfzElRj00icSmhQzCT1K7VFJj8ypqwPFqBcW50"
    "e9ft4fiq1x+30PaYzubDwc11C7EvlXToud6whfi3SsaDn/0Wgk+VUJo/Wwg+VXLTV370hi"
    "Nl/I8W2h6rZNgb9QDjidIfjZXxzbjXQvFztK/h4IfSB/P55LJ9TnsN/VbJqKP0+p3e5KLd"
    "US7ZXaJn6LMOJuc3yuU4eK/4OZWwv3I9VEb0+vZYJYPxd/ir7KuMBa/6VDbBiIq8L3yQRu"
    "DxJ8x7zsWgQuYIn0Li+zS+0hlQgg31cQaMNYuK740Etcq9kqlSOds2T2pT380HRB/j0U3V"
    "QDmszzSHKis6obrMI9asViBArOmpQUEB6Y2N3v55rbxPCjWrtnvQm9oI4o1NyHVsIkf7jV"
    "lWY/aPkfagPSIDa/fspEXv/aDT8b+BPU73mgEziG1y3Y1qUcwxMYUntWEPE3AuTYP61fCf"
    "HFrAc/NhtH1MvttIqllSzXpValbovSggbW2JamjLrV4e8GacnEPWa16nYP3KhixbCYq8/1"
    "77GmUErNDMIgXVl86jErJWFZUuEohrNM5fdodPSD6McaXwTp9BpLvD4kjerT4JA1KoLT9j"
    "8yExQoudb2bqZV6LHGkgoC1oQ2vN+g17cf6gY1TdfPly+rmJ1M3pGZ7Tz0+fErf3FCSWHi"
    "OBZ5emVGXktp6DV1/kth65refwUX4x5+beNvXcnHcVLl21UOBHmgezjO4jN+2ItvFEbtqR"
    "m3YOzfwhiJ8upJEn6IRRjT1dN4yaCvLFQQapPqBbkEj9vHvg3npjoweIGvRPsLTv4O5qIv"
    "oEmP2f5MDHarpmCQF1cq9D/s0pL6VnLtBCt1Y29/wF7wM+PUpp6JoOHj6XDpxzzAOIpb4q"
    "9VWpr76IvhpdpaW6+jrU1Z0k52e658I0UrSpDIXVI6qdzWV3OO/XLCCYNL8HkO2laTmF86"
    "+GqeoH9VkepM/SgT57fdYXGVsufmz5zMJQAb2w6BUmq5sEdpRHoz9KV+mPYiENVPPV7xMg"
    "PjdNA2skGeUtUQTgKaXa1Yvuob5fU9T5YMBSJvlbVM+V6Lbrm6vzHkWdgU4b6U5IS5N1Nf"
    "KMcvoH5wNiPLp8PpCNw+6QzEwDvLXJFI4YipHKeKFiFpJAHgTzoXjEVoBIIl9RpJYXmvPM"
    "CC0vBuiwOJA3Misw8FIispJnmAqAfR2hb7GZVajAtyAPLgztjjfK9Hl4zZp5XR+TBaXI5/"
    "9oI2ibmIkBTbEGORcgwxhsJ5prj1DTyC1g1ERT+o10MjM2czxPLI5UXc+Ju4ligaHuvw44"
    "peV2ImHWjab0aezLp+G9CGWMPB6t0Eaey167OwlaeiInwGhydd0b08NQs6SzYOTp9obfhu"
    "3uTRtsK6GfKlH6/cGPNmTcndCVYwBlYmOn6P2+t5X+BB6DmZUCv8QwucjwHhne81LYCbGz"
    "RjiriAgK28turRGNJXXZWxNkA6TebDyhX4zdJJw5lQsvZ+fTysVPkP2DtG5uNir9z5Z4jq"
    "aPcbUhJ42A4Uvi+8qFkPVXWpLXZ7TSDCOVBR5NnWb+T8efz3zg4UcW1KOr9uVlguVTd4wE"
    "MDPy7XoEIov3VYghO0m4OzXnCWa4dLS99hLsMtmNsbWy42i3LUt7TBncHkUEb0O3D3GeeH"
    "Lm/fVPcWK427OZuSGJooZ3KVPC0AKNchgt4RZzN4fRGyohcOoWsyZapkFpqBSxMm0nlggp"
    "yVD5jN5YaPaDpju0s9sW0lhQNtLs31CbATI0OZC9do6ICZMBWmo2omLMDC5D3DZr/Ygd9L"
    "bd6bw/evcB3dJ/bjOV+xYIae/sBCsef8tEIXOB5ni9cViqWwOeiKfEPXrX8vq0HXZT+GVo"
    "9AcYWFlguD5bwtlH+h9lotuDFqOkybRRpcnUporuRCfFIxAjdLVY6nee99IFrWjwcpSudv"
    "HL1UM91+21oT0WHtdRuhqO6+qDa9eabT+YVJSiy/yyCNoxwhrCvZOwcZDOynq6PFqRsW78"
    "UEbKeDBsIfcgGOY7uRmBsylyQiVXPQhabCH+rZJLpa2wzabugUrOh4M/oQX/pn3+aF/etN"
    "l9/EOVXCj9NoQig6esD80jJ7ww6slo3L648IKp+S+VjG6ue0P61NDp9pg+DbjqghcjJ3iL"
    "nnsB7tLuXil9hRXIhPahn/TqTZcj5B6opNset7cPHfwlhi9OhuXuLSzX1cwKYh2g2iPY/p"
    "mDRdtXXYt4SUNEr9lNutXzC8PnU71m/GQIfvqKVt8QfCGCCwR7b2RsgWgcqUtogWvLb6/X"
    "BuQeT0nYktCqmcP4P9EiBHmil11zO68NpxHPeA8JO08WH4/oJz7S1M3ZDH9RN6dHX2bq5v"
    "Ppp0/q5st08fndV6Q7NqL826wwZRWzr3v2eV5NGfKm6OATAPE7Mcp5v0/AHA5wT2YF85PJ"
    "wJk3NvNk0Idxs8iwvszVmn7PPyCY/5EGLoilW1kP0WmWzsS2G6TNnBa6rZLfeO00ISLbwY"
    "bBSkSw/+eYJiV0MGSyCQ5U/yHAF8G6Yn27MDzQx7mjT05y+ht+UQ0cpBV6+lfDfUDfLmKu"
    "6WvPFmp2mY4WDLMGb7uh84YVKiQh/RbSb1FvvwWbCYoad0NEIpu/RDI1+nNuYaSrdVfUH+"
    "kXTA8gNtrVZwigt3OoYFF4BonS1RDs6t1DHmjrZcGi7THCGsJdveuT7QP1is8SmIlxkuSX"
    "ZQhO66KcVVhMnXTHNmEuzCcO9qdddD7xHjO7Dq57hTO7Ak0LwadKvrf73V53otAT/iEkDL"
    "q4GfW6kCWIHaik3RkrP9pjOOcflvFPVZ8KeqtkxdiWbUcNEdbQjHogZlMPk0y76VKjGM4h"
    "mqY4n6O0FbD6cObGg+O0hTU7SeFOlze2FPVLqXf0MZfKAs3Sp8yPcaVljmf6vNSsGaaU75"
    "LI71LUHpn3jYrS1VCAPzvJoy+dpOtLJ7E4maBBt7BvL4laOveKmXHj01uJTGcxUsmFslyQ"
    "+eZE4ILrdSrMgjCdxL8s/jLkQxROvEjmReHEoBeB3ouZKCwWhehkVoNDzHwp2huQN7pJpr"
    "4UJPVlgjRTAcYjh1LML3TjcI0UTyIcluFywBuOSpIg5wE5SXXPAbWMON1pxGmyOaACoAMJ"
    "IuqJccwCUkFMb0wSjDNiQPDYpB+Vs0EsATD3rBKSfPOw4Fmh0iNs2ynx0d6lZlZQtB1olC"
    "MQGvbG4/l7naCpZT7Y2HIDfiEUd/S9/f749AyifiHY2DF/YwIxuxDnmxTS/Ky+ZEYRgVWY"
    "JpKRuXuKzGVvRmFHUZiqdgkuqncSyV1/Ty2MtXC82hiXiVQJkEkGC81gkeyZr8agnGHRTN"
    "UqdqjeicaICjSLTnvUaXd7L7Vfc0Q5pZALTTc2Fm4kqSKhBtkKiZd9K9D4ScXku/nA9wwy"
    "pYKCjahWAT24+RFhyyDbtOgXg3FDZb6i29+Yl7oP71l0Hsy4zrK72zxDnaEdFxH93OZS5k"
    "uR+dI1l5SZKnXN8NvXabmoTHGBjKElRK0AmRS1hBO1Yiv9S+UPWOr4HsNW96TVKHg5cy3S"
    "Ig2fXIfUzec/5kfq5uz4y0f4PILPz3/MIGUvhZaOFfSgs6pj8w0MBc1Aa7pU6NCXhe9028"
    "EWqz4QrWX2xkaGrul2Umbhfd1UmtwElrGzFi5pcqt05ap9cfu0Eu/Xw8Hfep0xqy8PB/TM"
    "ZXt8MRhe0VPuUXR2epm9ZRT9u+dsB7zb93bA7rB9MW4U5BMjaiH2BZkwz6+UMdvp5x/Cjs"
    "DxzbDPtwTyI6g1N3HzbyqQrzP0k10dQZLMTo9dco9Vcsm2GbYQ/1bJj4HCfvNvyAc6/Aa/"
    "+bcY4yClckmGYbxWlUv2kEWBAVY4YUWYaldYv5wy+ikX1J8yoP4Uh9rerFaaVag0TICkFg"
    "M6Sz/aSXUYKyFLZnYRKZekRtHeVZSQ0mwq+dxN1paeFAPYxTOdgppieo+QRtV+TvvB7ePw"
    "UM4As9vrKBTPt0cnzeNICoRgropIBiET8kdMkuT99PyuIaLXnN7VNjdW0hDNKBfhU9RvG/"
    "MOinLgmYVnKRbrHLL5llzkBa1xfXN+qXSoWsS+QaimalS/fQkiNT9SSeeyPRopFwoIzdtj"
    "MQTnDZkZmm3rtMM5/df0h1U4rU1qHzLbeYHMNnPddnQycyZTPNM2dtHyKjHa+k1Sp7mE7d"
    "MMYfs0IdGCB11yovmM+oAxynJ1AgWD/EmjJCsTGE4IAqZli4d804l9iq0iYzeFvH7D9yhv"
    "ppCsRCGxijW+Xb+gIBgjfM3CIBU1zNUKkzkoIPQvJHgrswZwAnH9hu9uCi5hXom7cJmPGO"
    "HrHr4uGI5ZCkNO9poRnNH/dWcm2dzyqStBeoFf/cZ5e6R0JuPvvcHwHy0U/KWS9vX1JdVL"
    "JuNe53t/cDn4RlvEz6lkNLigN+govT54DoK/yqg01dfDMi39TicalbRLszPShcgcHQxBKg"
    "OF0zuinDwfDYbnLBWkewT+oW7vR+9ycM1dRP4PMXgGZqmyzPJoReZS8J0KvkvXw0GnNxox"
    "TyscsDPdG9f3CgcquaLT1VABDntHKun9141yfdXr03b+oUrOlcFVr6t02pcTirXSG8M7Hj"
    "vH2tHbx9pFztE7K/3eMNgockIlAzp5DCfuLEGHYPAnnSnG7X63PQRHpXskxmgz8D1OsPfn"
    "G24+scjj7edgeNmdQMVDpf+thUI/VcJ/trs/oPxi17vs/VZJn3mIKZ/9DqJnAm223cRO0V"
    "b0GV2fM2sR/CnGWFhpzsZ6xlIRpBd5RPTaw0v6BrMveLO73csevNDwzeaYm2GPzTD0WwzO"
    "RMr3lGFOpAuR+aP0uzewa5ibjr1jOoeCn40KWG1gV+CHStzGbruuMuoM+mOlfwMvWvAXfw"
    "v9OTrwQyA+s/y/LGyxUJB7Eq3AXBbJcvQbP0KNaLuQzTNIVM7cWS5s6j8WGzIDENF0oxuO"
    "TuwPcL//bOxfe4SAgpgNFMpiwR4dKwHOrEIMQar6jdudGOxftMaI0HDXrsSI0GhX7zL3QM"
    "MrLalo79No+4T1Q/voONcSeJyxBB4nAe4GwE8etMdiK2ECrVwQt9DC/p7Js4q1hHsQeEQ3"
    "fraVMVez+QEzpQ4HP5gBzj2Kl2wpI3xXH//BUC7mOQyQvGaXAYOheDGMCJnA47q8srKTih"
    "gWXmu6VQLxGKHEPC/mMhtOOgPoH5xDGjN3bBzIjl53GGcnx9lMV7pTju9R2r3Un3mB9ICi"
    "89kDKZPRC92ynclUc2bLEqyOU8tiQyJzm0kea8s0F4WzIsVIa7TrZe81V7ilukTFlRCh5E"
    "BZDqywdcdcBvRdKcqEOK3kQ1k+BCJQefaKwtxI60Hy5Hk8sbQSmfNipHXKhrR3NqxNiw7s"
    "EkwIEUoWFGJBRv7CdOd04QSGSqCrw5qT8iYwjIgqOQoAeOO2AngL1lkQbbTnxTjypufC2J"
    "ugK0C5/lk4Y+tZbogDAkkFSA/9Pod+l/WcNtLEuRzAbxXUChB/DTVxYhp9DpADyk8lM0go"
    "5149YY7rixXUatlJ/sRrzXIeG9lJFHmbZs5MipO13/zpgiPhhITIWWoOWpr0PzSRFyU1p0"
    "0QJTeRu/bNIY9h4IYJtUcq6zYhJ+KvaNrIaMEoy6SY/FOmThRFvG8imToxmwmVpU5kQz+G"
    "Zb7AD49W6Lwf3weX3d6whfi3SjqDq+vLHg8D2R7D+cmwdz0YjqFx4Ed0qnqZ6I/gbF28Uk"
    "KUVlobSht8hKhB/XpZkWH4iazxexV6RWNIXqk3PjUkF7EQp9rmoSKdv9zmiysYkLyyka1f"
    "sCa51QvHa/2kdvETxP4AqY00CyOe/IAlRI9rDvlIBMyUnmdwS3mfjth5goCanfHTo6nT4l"
    "pFzs+U5Mvp2WrrlXx537lqp+a8UG5gr70Eu0xiYGytim0M8Sn2uB3kZQAP5IOLCdAvI24o"
    "K7DgDTckSdDYXswUMXTWbGJtctZKHhCMOA1a6AZGJmGVjB+0R6QTKM1iYwrpHNEOvWJgNi"
    "sdBo3vTGwDhbagwwbdQnnkydwk+DYukezwPonGzW26W3408TZ1QIe8pKy0bR6ErCNtm40q"
    "bZt7zxwt2pKwh+QEsSkn39a0CNkzt6eJhnux/WnbabrASA0R1XCwVl8w3F9KC0yvIZr9Tb"
    "AfD2SCdfeOFQA0QCHhjML5P6ZOCqG5JZBgRsHckNlSI3eF8AzRSEjjwc6LjV0I0ACFhDMK"
    "50Inur0stXkzQiq384m2nU8UMwtxsGHgmbPRjGvLXOOU0LHEds1M40uAAsITtyRPh5ChNR"
    "2HxIHIrvWjpd8tHYjsMsGigfjPKV7SgRcJ70Jv1c3nz/hU3XyZzs7UzQnWPkNd3ZNP7xIC"
    "ynZ0EwEdSdK2Im0rsuRu9Wk+f/T6XjlW91AlN2PlUhn/Y3I16PYuWyj0UyXd3kj5Rgn4N0"
    "/A/rM9dJOvw5FKOsqwc6OMJ5ftfwxuxi0U/s0K+PbH20TOoZ+QSrTd7V21h39COlH3UCV/"
    "9gc/J98HP1vIO4rOh3lU7uoThhavMfPMsjKC2zQqT/vH4Spc7DVCVr9qr9Ujvee6xYKJ43"
    "soMCMjXGVYpegMqTqs8mWUwuvN1M+1nqALBi83s1TAdaRhvug+cxHVuB40G7G+wKLRpFfn"
    "4AB/WJo2RgA108oulfP3Z+++ot94TSmWmCBH+00/5+YDSQkK3NWdnlYBfzXc3rjjXWqDUh"
    "ustza4Z+lItHVhD+JR7fXtHlRhvh4qI6otb49ZmaW/9dwyS3DANOTxxWB4xZRjdlRG261+"
    "j5a9Wa20pMQj6RGfARKRmSNs0GcgEUEJ9JOpJSNKMELWKKkwJbtjJRQVyN7x4JLUKJ9aFf"
    "sdXCm8cMnlKN2rDk8j5j020squpdgXtyS1mE33k8Pb10xLBAREafeTx1umcy6X4JcZFCZg"
    "UCjB6hixjP44EF4Xr4iQSFw/h8KuZlTpUxAka4YrUBVmQphOMqA0A2Qy85fmwFZCmxbnQg"
    "KxfBlKs0ImbX5xFgQEmxKvQxK1nJmkw19Uh39yllaZqVxmKhcK4+KZyr0wh+dDXCiV86EC"
    "HFZncuAblPsqmYzrngs+QVDOAXNIntgrzgc6GycJYEKlswsEsaWls4s2aeaMdSuazi5Amj"
    "ed3ZMkAu5CyjOJyMAzmc5OprM71BgPmc5OprMTAnDx0tnFSv8kyBtJ5YHSBY7EAkVPSxzq"
    "hs6kU9i8PP2obs6Oj+Dz8x8zL6wd0s/x/tD2DojeHD9QOYJ2yKLeNSgIQmUNlreOp2qKSy"
    "q7u5VKVDL2suLRS/w0C9enkw22iGYgfd5kfUWuw5Y2ehc20ecO1met+W44Ga8vptgk4/Ub"
    "MjOezIz3ykIPvdk+0UGUPlYjZLWMl6l+vMo9PMFcCLkQ/pSB8KcUhAtv1g9TSazzYe2Lyj"
    "Gk0xXWIE0tcJa7QA54F8hct2f62tCTEpamzxZhKrn05Vr6vArCzLxfPGlNCrkEvwD4zNJR"
    "bJdOjPCZsrJg0BcTld0iqbTDCf0DTsIUnD5+k2hrOXh3EmTulae1ymDuUkm0c6PNE0iX2D"
    "cTptzPBqn9MoD+wfmAGI/u2DiQXTTuMBY1hWrUbJ8WTpDYrlnIxF80siBgVucd5I0vyEko"
    "owwO1VwuowxklMGB2hBklIGMMhACcPGiDLqYXgqvs+ErmeLGfNsmRxjByeLjEWQ/P9LAt/"
    "+F+faPF+rmj88f4Xh2ctwMihHTR6QhQ9d02ySQZ53+hrp2C91agWcfG4ukAILqbwKhA7dr"
    "y7xngv4t0m2ewg+iCzyVC9Hr5oIlAzQ020FLCgvtXSdN6BR6NC39Tocog7n26KURXPNeVQ"
    "K8fI+JYz2it39eK+/1dy3aPZrjmU5RZPSPVJDiF6fvkElmmJ3lt9XhQQg8M57njlDw/1GD"
    "XvpFlzMHNjbIYAUxpS8ZrNCoNFjBodNhsm3l6dx3PvH+5INGd9i+GBd0I3CiFmJfKhndnF"
    "8p43Gv20L+oUqGvfHNsA8nvSOVKH3a5fCH0ulBonrvWCWX7X4XWvJvlfwYKOw3/1bJVW/4"
    "DX7z7+jknMvEU3kGPemC3nUaSZFd0C+XLn4nHuiVSZxlgnD9hBbuU9VoQ3MVajgVgehfXB"
    "VRDQMktZgfXsCdP3HwbElMw7wrpJTHKevg4di7dq5ZVCdImEIybE9bEom4DGB50QCW6WZO"
    "x2KCm45qynQNTDHn+URRDx2n+uBS12osd3sdha56b49Omry8Eh24Ot9I6w3qk4T4YmPDIk"
    "4etMdiAzZGKUdtMCuHg8EeNIGNKaSgVz+RuA4TcVhePs0lL59myMunCRGb67WhU+jS06Kk"
    "455EWz/Yd7hNoQjYz9wKIjTEJ3kQPkkHOD5NO5ZB51mSWCb9yZzeAUqpDkYzzzjazJmw3w"
    "UGb5SufkO4+tp3HmZrilQpsH3C+qFd/YThgYZXmp5QB+BptH3C+qF9dJxrBTzOWAGPY4DP"
    "qfipU5l0MsUzbWMXDbeP0dYP9p3Iez50C8tMMOtl6C8xynL6i2CQ5wtFCCLI3cBsq2iCcJ"
    "EeOB+le81x88wpX9a56BPv0bnYdyNsi/gWgaaF4FMlP9vKWOl/ayH3INmr2Bn0L5ThFZz0"
    "D8XwEW5DIRJHfEaJjCChrJkgcs0E9l5NeERNSVbH6CXHxed48QIZUbr6yV672kgDYWwTuq"
    "4lZafIt/qFexAY+UZ8zWtfXw8HP2B5845gHby4GfFlkB2Isd4xlIttjAyQvGbRjsFQfEqJ"
    "kAk8rgWbUSy81nSrBOIxQom53A4pt0OmS0v2ZrrSnXJ8j9LuRS6WhQLLicVsLeIybtGQ/h"
    "hpjRxIey5WA5s1CuMfIKrTjkpZt+yVccA1FhfFP0Qm0S+L/gpbdyyuhS4SRVkQp5V8KMuH"
    "sEWxTAW/5A4kR8pyxEu6VaKqaIxULtDPYIOspfjStRShDE/hEopbIjkHFUE+lgsgrCfEuS"
    "CrzSXXkAooSHlKdNHxWgG2Y7ebwxrdeSENvNSy/mS10Mr6k7vHuHj9ya0kVwHK9a+OGBN8"
    "c0Ds5hp5PryFKnwe6CwRsnrkqe8Z0Qr3OooPFOMUTToH2luTuBzOuaCO+RBygBywOlWA8j"
    "axVT0RjtvohCqjyuHvmENPlknNPRZo03w6CxkFZhKUj57OSNaGjF9bKQg5PI8pdGEjDfFu"
    "0RTbdFZg2b6oemF7LbCF3qqbLx9PT9TN6cnHL5BtTDtVN398hPxjp59OTyEX2cm8ibrKqP"
    "P+5F08WdkL3D8hMdivQBa34OPwVGAvmZhVZgaTmcH2nhnMnUyKjukQmTQ8ljY8BmegwkxI"
    "IJasqMoSuV0l9iV/icaGvAJYaC4IyV6d9qjT7vYaqUNeGnbygpzwrgso5qZl9g9czSPaFk"
    "ziz6nyZu7Pai3T9Ys8W2eJhTJdv0zXf6AZ02S6fpmuXwjARU3XP5pZGBP+p1JEi22TPPKF"
    "HWr9tOHMs01pNqLi6GKBeAeQ8d5Bb3s/2pfvP7/7Cj90GxF8jy00W2qE/qUm0uiJB3rCJB"
    "g52m9sM9PW2tBmOMFEtss75cmS72o9Mi2+mFKONH41qjR+pSZEPjdNA2skNQ41JSfylJLV"
    "bEkYDC5Da/C5El1kb67Oe8O3R5Gkm6lgl9uhHqGsheizn+2NqRmQM8d4ehJkOcYzxrgLW4"
    "kxHqeUYzz3GF9Q0PSpTvmSoEhljvMIpRzr+cd6ALoS4z2ZWo753GPeUwzK7F8Ok9Zw43qd"
    "NjBLD+2Lemj9l6XEjrU4rWSE9M+K459NDj8MjNoK4K1/SHj8LRfKM9u714wN8xu3bZuybo"
    "VJoo82sV0zy5qKfYqJFibJE4voUpuWWx6UCpqrr7zUp4VnGxtMmixEcEGb3JnmPDGisHgv"
    "rL7pQv9rW97Uxg4vcWqCXdRGS+0eqLU5qzlqLzG9DkbZR/rNfnHnsfag0bvNkXanQeFTN3"
    "0xbamS7VMtoReTXoQ4RjDFplYs/dWAZ4eLPnUsJvFX9Jq00Uobbb1ttM/Kr/i81IqlcG20"
    "RyPlW9/NfVggw6JH10LekUpGncGQFTBl35BfsePlV+yIk1/RnWjLJH9PIJWZ63KbvdxFrK"
    "j+H6STOX1F1v391b6w6hmllIpnaQsAiGXFk2dtiST0Ven8noD8TJV0q+kobocHxozcO+63"
    "gzCH3r9VLZ4Pcf21/ugEK6jOf645s2UjU93nTZo5Nf2p3zpH3BRrzDTz2VLH9xgMBDbXx0"
    "GDdrvFoCJzRTgpJKp4J0zFp9o2Yeo9KPHwA+kErAAzzJV9e2bCPZC5BuNNiwVLsVg/9D9Q"
    "QJWRsVs3aXvaP4u1MlfYFjVSXKrnUj3fu3qeEiueEehQq1jxsKJ3nEvPO85Q844TinxhbW"
    "7oSVUD08sXBGlec/2CgzMeDa57/aKGI6BpIfjkBiNWpsM9UEnncsAsRvxbDIORTLmfDn19"
    "U+5zQasE00OE0mAlssFqZph2uRc7SCh5LDKPQZcqnrx5SySTpVZkDgNMK7DVXNNufmx1nM"
    "NiRF5zTWD8CWqpYbbITEONZ63MZafxbKW5YjEClhWwkmjc8JEYcJHSlJlcNMOY6MQLq2BW"
    "FrCiGJrtBk5wq82DZvvBEzP6Z2k/H9ANcXQDmhNETNjiimyMaTvCgjLe2CrhPfBNcGfvvi"
    "IoXcwJTKBx78C3w9kfkML3yFG4eYQGfx4tGDKypA/CgjNU4kVnIG0BuabgOdMDNbY2sC0Y"
    "CbEasavSHCTNQfU2B5kbB2ykZVXuAPkelW6qOXeprlxU73bJWsg9UMl1e8R0bf6tkou2cg"
    "m/+bdK2t0rZTxmIR7ukUq6vc6lwsI+vCMxdHR/Li8qyYcIpSQvsiQ/xzOwEpaK3EmilaE7"
    "eUN3AqJBYVUqTisjDEoHdzBRrkRlwC2VBL8qfdYXqyuL7/Bd2wfGjrxabXAc5ojwCCokz4"
    "e5He6tphDHZ1tB7QcjUH8bmQYE3qSZ04Jg+62fNCEMCN6q1W9sFlvBlPc5D6bgIRvmguWm"
    "4Vs0buHrFnZFYM3hQRrbTSRv7LjtYUf3yJMVh9lSpAYvNfhXoME7eLYkpmHeJWz+S0U0TF"
    "QniagyXDHt31zpM6ovEbzQExbg9FjuBFKJcQLGtHv33Z7gxUKf6ZjMigzjVHqJdlJhXc36"
    "jZ1J2kbszLwrMVqZeSV/5pUQeCVyr6TR1zAib1f2G50Q856LySCSJljOMod/Erl8A/K/AV"
    "H8SrwEGV3I9yD3e+CLJvSbPs90k5zVP/NlSO1DvhH534hEEEu8Fk/1I9+N/O/GX2s8g2DV"
    "JA6kx25HyF51+DaYeMplOAsQ1jBKuE5OSLm99sWcX1tjaHEnZJRUVjKRe5zF3ONcxDGT9G"
    "7EuTEgeGzSj8K8CGfWOqiXI7e/LDox5OHKs1xg3zUyN++TK6v615pZTq9lsNXT8bJ8b7vG"
    "s9eyxGIQVUrF5Ue0pn8fz3loKvih1tiyodSp6QWyorej3vDH+6Ok+qjV9ZvHqcU6ll4t6d"
    "V6DV6t4oqwVHnLhLUVjxaVKpr4KlqJ1Mcy4/Hz1TO2QhfP/BWgkuCXBh9ErYnGRbLCPEgg"
    "lqwozQo6M5VlRIxUsqEqQwXXH2LcKGypGGHrXp/hntfdgfEid76wwLScI1Q3OINUAHL987"
    "ElTLk5YN7ODxLkHCDHptMcEMsqAvlC+YUsHhCanBPsa9HJO93GZvOWE3/ZyLUxHay7sM2c"
    "JeLnPSBDn1qa9fgV3Rp44Xi7zeHBoWyqYZI7+OYlUoEGJ1cOqLDrPOa20GbwJtqWWoVjzT"
    "P9UazYCcp/B8sc/y8rgUrr3L6sc+amfJo2n1hkO10DslbctNneb/+Q5fMfXF31+l03p7/3"
    "AxK5DXu9Ps/9z4+ic1guO1/l28L5xDShXJnihETB6fbUGGEtNwvnM6pm2VRTAJ8zTGJ4p4"
    "cRRelecxyRtP7vx/o/X+lOubyOEVLpDxDaH+AKx0WZHCCTeUGE529mTpCnxbJoHwIv943L"
    "NpfA+LdKxr3hVQvBp0oA7e6w/bPfQv5hNLOPKKIZRbz4UhchE5hPoi13W6W9RA6XKK10TJ"
    "QPY335ZDqivQAvwwdPiCsRLxCnlS9EaUa8WMlw+Rr4kk/xVyBMJ/Evjz+zfBSHP0Am0S+L"
    "voVn5ooup/MSLIjTSj6U5QOvSk6fqzAXopSV8ODVOI1i9fS8ZNxlS3hG6CU3KoleeslUeI"
    "LNT5VnwouLohVA3PU7qie6IeE7B7CBtbICdAfWnUb0f2le6oV6YhyXL3IA7YZiPB/jkQOb"
    "0i9043Ct208iHBKic2Uk3Qa+VDEN1z1KLG43zAPy1rYiQc4DcswWlWuaYNr7XgE+2EkiaO"
    "iodNd2QgGcMDdKb93OuY1eKEk7d2x6oqaRY9D7quKzgebi3SjYXx2RjurWO98c7wboDqnk"
    "Y4UjSBMbNPOE8Frbtk/G8P70Cj7NYdt6aE+7CdWj5tpjk+Vwnj6ih6W5cvexHyfsj39eV/"
    "m3xMN9tUceh7sAaU1G4coo3FcQhftbT1LU80V7eLQiR8s1figjZdxC7EslV73emJVvcg/o"
    "mfa4852fco9UcqH02/1Or4XcA5VcDy6Vzj9aiH+rpDvo3Fz1+rRj70glg/H33rCF2Fd0Hn"
    "uZ4BCY0WK8zSggriXlPS4aNCqoApAzavRhmRTiNsZ/pUwuXnuR34FKwtl6f2dTtR/J5o27"
    "t1ftv7Mh6UezXQ7637zmgXHauRycJ7iNrHmp2NEIqYwdFTq2UOaSkLkkXhv4oEUUzyGhPy"
    "82UDDjkBBeP5mzYKc5C/RKrPivwU8SeLnlFvp6b6G/1Mic/7uY7c271MyyuhmBRk9vmUcz"
    "Q9NXvM665m5yhx7wvIk24Phk6SNpo42NoVga2/1OR86c/k/4rTs2AmU+Yct8ZV2zWvEL+j"
    "/sW6RZUJMN2j6iB0x/3On3mLSQhgzddoDsFmhum+iWlWm4Za2pDsYsfbcmuf2AbvlTTOgP"
    "Xndec1QCd2d14ZCt6fNtMXr+J8CMyMrSP1jg6iFf0a22gteD9QDt4Pn4f4Vfa3oLNNMMw0"
    "a2+ZU+/j225vps29wvQcdpdG6ppK10OkzmKnnQnWUTLJN+bzpBt3AwcY1S9I9QiE2LqjPA"
    "TfQWdqO8P30Hd9Dcx3ZRNB9Ik3VEKBD0YSx8r7MuPNiBEd5z3Lp92rdf/edpwgVH+41t1h"
    "99jBluskOq+DNk4XhGp2Hdoey65Ud47uJrrthdDKzN0RyvNcth//xOu8cBQuSYtM8FIibH"
    "cKFbFHALr03LgYSlf14r73F+42xmAgUGD5jVzWAgA7tEh6DjZlXw/j5oipzM/V/SxCtNvK"
    "/BxMsn52QjbzKcW4pamLXCZtaTPPvCTtJ3hZ3E9oSxVS2O799Gg36KlucRRM1WdHFB/48t"
    "gruCufEfiw3ha810oxuOTuwPcL//bOxWjksCGwDKtilGzYfNsGkKOojaFPnMnzjYn/Zo+M"
    "T7G/eN7rB9MS6IPidqIfalktHN+ZUyZnlG/EPIMzK+GfZ5khF+pJIfvaFyocA570glncFw"
    "2Oswav9QDP+FL+IV8WKEiF5zAgwu2yZAh2f6SjNStuT5RFHoONUHl7pe4PU6ylX78u3RSf"
    "M4UnQruCBEllULa+XyXoQpa+i6gEwq8wExHt1RcCCuDHfAZnoy7M20dL6TKK3MhyGyzyqo"
    "NxZkdIRU8llkPsPCZperm5hAKjNp5M2k4RrTiuhNAZJnaU6C4b1vFQlM3JNn6UnhHgQe84"
    "2fbYUHfLkHKmlfXw8HP0Db8Y5AVbq4GXFNiR2Iof4wlIspPwGS16z6MBiKz+cRMoHHtWBz"
    "ueeLKGCyDZJIm23MZuu7hEoM40RiOZjzDmYXvnKqfYRWiv4ii/7cE1jmDYsSyrcr99vlel"
    "/L2c2CpPLdEvndkvn5xAhDZTLt2jLNRfEQ7Cip5EJZLrBQFa3EqxAhlPHYz2NBNFqoHD9S"
    "epHMKc8cN1ytOD/ChHKGKs0BT7gqzIEwoeTAszlQYrdUnFbyoSwfZCLdF03kyiPfJ475UH"
    "x1TiCWnCjLiWCcemFOJBBL8ag0K9yAguLJdSOE8mWoaE+hzCQqM4kKhW7RTKLB+bkCeK9p"
    "dz+2vR3YpJ4X5IRFLU+SwIBQUgHUY7ebeo7jBAkuB8SelaySubjuO2YjJsW88MY22j0f64"
    "IJiA8a8BSbYQ70PRlur4P7QKePiLybZ5u97+SoAN/XkMUg5hXKM4G4VtoKIA5sn68nvhGL"
    "dh50vQ3Ne5+RDxXisMm6AMQy2XMxgIXOztG71+cYGJWepcNv0syRrWOCg61zpO1Y63jGsm"
    "aw6RQO3JwPLT9vRjB7xBsbzejNeb7bBzfTg6092m6KCGwskjJ47OAukMxjQP8oT/zgJ9dY"
    "sq2XSCeU2L2tbrNUEBZemff0kkYe0Yq+Lk003dBeN2uqTGFKkzshhJcY5Z8yUW/qWyqzON"
    "QwInht2nqy2jVaaYaRbogP0NXJAv/p+POZjyn8yIJzdNW+vCyS/DgZy0NIeFwy3LP6rBiO"
    "7iRlhktH1yeoIbzHuYJpjzNiaY/jobRks5ommQXSId5S1DJgOV+8cla4cjyDdqJelZVD2y"
    "V4zduvtnJdqV3yEWIZ5y1ynLdMc/vSkTJlg2RkVEa1MQGBnJ17s3GKxoiibr4E41CnPeq0"
    "uz2ZZXhnWYZfxuh2ha27RFMbv9DMMrCt/CZPWtXGYMayTLrMaYabyvXBRIHgE7uJTIud5D"
    "ET9DfkozVJ0OQ1xTP6kNziFbep7egeT9u/pKlLmrrqb+oqvh/3mRtxRVtF97MT9+AyZV4P"
    "B9cDLztLgRwwHl0LeUeQ9LJ/oQyveNJL91DUPDB8qSmlTEdIa5hrsE66NOQTK2c0CVNKi4"
    "noXJYJ5/a/3vF3pPgeijCdtFeVtVf9xmtn8py0ECkdSI48iyMltzvGaSUfyvKBmTfmz3o3"
    "UruQXHkmV0q+H0nUkhel96JyPab44h0hlN6Oqrwd0cW4Auv8q9gGmSLE5IhBjk/xEvN8mK"
    "cujjlQD8g5FcBd922ocakw/8CWIBcbzoW3/LpLYSWzRt03SUbkhlxb1ZmZYK/oHugADltU"
    "hPJSt9d6x9Axe/SYp3p7sZnlrdbW+mS2bZdjIwh4FhGU1KTcfmODb/nO0lYf0MAtoIofkY"
    "aWmr2E/RQwx3I38rbA5mypwT2wZSPHRA42DNi1MX1M2g+yu5uxGq+0M+JVDQUa9hsKuPIr"
    "9DE+2CwM45bVYWXVSD+g2+DeWK/iqI3d6q2AJT1HuWWqxNLvlg5amIZhPthoYZkr2gPfUG"
    "LyPSnw9AizvShAD//IXGPCtqIs4QGkt11wxaMpve378raz7xiWGTHkbvt6etqrDyGH7wmd"
    "rQrtNAkRVYP0y84cu8eZzvITWLWKwBykqR3KZyc5QD47ScUYLsUhpsKrlWB4yMbYJ6rjpH"
    "GcZywfpw/l4ySYV9ocl4gDiJDKeA+hIwHwX2uddleCz2FKyWah2Wzhe/N3qbCeMKUM6xGb"
    "yxRS27Ena2xNVjrZJAVXpqooKdR18ldVprG4FoY4uumVIwMkz6ocKRq0GbjtpHSkLHqdPs"
    "rrW/Ta0GxnsikXgRyllYuYyIuY95aWK0EQJq3T2rXncJdnlaipqjKNYK+ZEFEvL5sAVTCO"
    "5HX3lUt7up1PpMM6X8q98PQrlFv1GpyM2LZHRFvbSzPRuxpr08xysq7d1hM72Dzf9mCe5c"
    "7rAekEduaiR6xZ4KfUHZbMbr2ZUqVgiefo7Z/Xyvu7d18RwffYAvcnuXNT1sW3BVfTN/Ok"
    "LvS7De3klu0d1piKgh50Z4luIUHfbRPdMjfBv5b+ISZwSIeu455lh/yso1l32Llt0o4pQh"
    "vNuGVu3VtDd+j7YEy8k+YCYW22pE9OVSPNMa0m/IlAdkDTmmMrd8I++OfsvfT+MsiBMmef"
    "dK2+AteqN/ZzYum/KjUSnCvD0p0Mixh9AiTS6PMMo4+Nrfskc1vqQN4SyKGcMJQBHn2GJx"
    "ae0bU0YUhnAhuhlAgnbRcJChsxeJ/YMh+hraGpsk4Wqy27StisEoilqaQiU0kQ271q8IIx"
    "I3fEeXwsCqXCt7Glz5aNpLBofqWZGRO9bfOUjp6ObMUhu69FqXzmslpCXUyPBkvXF+sQC3"
    "Z8epojGIy2Sk/zDNfCwgy8VAUQdpvXEN2dhI3SOzqJWynT9coAidQrC+qVMYFhn4vZv/8/"
    "j6C0rw=="
)
