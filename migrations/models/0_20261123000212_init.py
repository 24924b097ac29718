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
    "created_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "industry_id" BIGINT REFERENCES "industry" ("id") ON DELETE RESTRICT,
    "registered_result_id" BIGINT REFERENCES "registered_result" ("id") ON DELETE RESTRICT,
    "registrant_id" BIGINT NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "reporter_id" BIGINT NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_achievement_title_f_994bfb" ON "achievement" ("title_fold");
CREATE INDEX "idx_achievement_submitt_c916ea" ON "achievement" ("submitted_at");
COMMENT ON COLUMN "achievement"."kind" IS 'ENTERPRISE: ENTERPRISE\nPROJECT: PROJECT\nPLATFORM: PLATFORM';
COMMENT ON COLUMN "achievement"."stage" IS 'DRAFT: DRAFT\nSUBMITTED: SUBMITTED\nIN_EVALUATION: IN_EVALUATION\nIN_SERVICE: IN_SERVICE\nLANDED: LANDED';
COMMENT ON COLUMN "achievement"."secrecy" IS 'PUBLIC: PUBLIC\nINTERNAL: INTERNAL\nCLASSIFIED: CLASSIFIED';
COMMENT ON COLUMN "achievement"."category" IS 'BASIC_THEORY: BASIC_THEORY\nAPPLIED_TECHNOLOGY: APPLIED_TECHNOLOGY\nSOFT_SCIENCE: SOFT_SCIENCE';
COMMENT ON COLUMN "achievement"."originality" IS 'ORIGINAL: ORIGINAL\nABSORBED: ABSORBED\nREDEVELOPED: REDEVELOPED';
COMMENT ON COLUMN "achievement"."form" IS 'TECHNOLOGY: TECHNOLOGY\nPROCESS: PROCESS\nPRODUCT: PRODUCT\nMATERIAL: MATERIAL\nEQUIPMENT: EQUIPMENT\nBIOMEDICAL_VARIETY: BIOMEDICAL_VARIETY\nBIOLOGICAL_VARIETY: BIOLOGICAL_VARIETY\nMINERAL_VARIETY: MINERAL_VARIETY\nOTHER_APPLIED: OTHER_APPLIED\nSTANDARD: STANDARD';
COMMENT ON COLUMN "achievement"."level" IS 'WORLD_LEADING: WORLD_LEADING\nWORLD_ADVANCED: WORLD_ADVANCED\nNATIONAL_LEADING: NATIONAL_LEADING\nNATIONAL_ADVANCED: NATIONAL_ADVANCED\nNOT_EVALUATED: NOT_EVALUATED';
COMMENT ON COLUMN "achievement"."maturity" IS 'EARLY: EARLY\nMIDDLE: MIDDLE\nMATURE: MATURE';
COMMENT ON COLUMN "achievement"."application" IS 'INDUSTRIAL: INDUSTRIAL\nSMALL_SCALE: SMALL_SCALE\nTRIAL: TRIAL\nDISCONTINUED: DISCONTINUED\nNOT_APPLIED: NOT_APPLIED';
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
COMMENT ON COLUMN "intellectual_property"."kind" IS 'INVENTION: INVENTION\nUTILITY_MODEL: UTILITY_MODEL\nDESIGN: DESIGN\nSOFTWARE: SOFTWARE\nCIRCUIT_LAYOUT: CIRCUIT_LAYOUT\nPLANT_VARIETY: PLANT_VARIETY\nTRADEMARK: TRADEMARK\nTRADE_SECRET: TRADE_SECRET';
COMMENT ON TABLE "intellectual_property" IS 'A patent, copyright or other right behind an achievement (知识产权).';
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
    "eJztXW1zm0qy/itT+pKkyknF8uvR3rpVWMIxJ7LQRchnz4YUwWIss0aDFlB8fHfz33d6AI"
    "lXGWQkI8wXiXnpAZ4ZZrp7err/3ZpZOjadT9xCN1yeuPZTq4P+3SLaDNOLlNID1NLm81UZ"
    "ZLjarcmqa1BPxcuKt45raxOXFt1ppoNplo6diW3MXcMiQCASjGgFZBDk3mM0udcM0kE/7j"
    "Xn/gcyHJY5uuI+tk9OkXXHkqx1dIvvLBu/cxBURRrRaRmtf2vpT5/g1ro1ofc2yHRrd1GI"
    "Qn7A1bKJ30fiALn4L5emNBc9ah4d1v/Gii36Y6OJZS5mxEE2nmNaaa7ZrgM3NSiVRW+IHK"
    "zZE0rEXmNBjH8tsOpaUwzU9GW+fafZBtHxX9iB5LeWs7j9J6Yg03z/UrWtxxat961F39qy"
    "W9+BZv6g3hnY1CP9a+hAxvJV92nO8i6MqUDcS1YXkLxVvWde1Z8/ufcWWRIYhN18igm2NR"
    "froe4mC9P0B0eQ5b0SzXDtBV6+i77K0PGdtjBh0AC19wSrvJaqDkRZHfGyqrYSAyqgCPW+"
    "nzWxCAxG+qwOQ2AKj/Dxt3b76Ois/fno9Pzk+Ozs5PzzOa3LnjdZdPbLe5gVXF5TDDThiz"
    "CQ4YEsOuK9rwEyfjEazdU8KtZlK/g1Nwl/j0LoGjOc3gEeRawDdJ/kU3CxSXcEGav+WH2z"
    "O+iQNdjKwjU/krnrITQ/c5x/mQwnTuahpM1yn2K5708/RDtj2Qj6Q5CvECTRP8QBz+C0HH"
    "dqszuu6sn/aMEzaQvXUon1qGp6GJMgO8iiVUPdyr66Qh/WkmSjb8v/cqrSl7v8uFao25aJ"
    "k6B37zU7HfKgfgxx+iJ7+Pm0ZtpfqonJ1L2nyaP2GjRvOKl7xUnvj9qxT2Tgl7RZURRcaw"
    "5owEMVQDhCVEOYT49zwHx6nAkzFEVhDq3leUEOkTQQ54eY8UiFpugYYTNRbzpRA9OchF6m"
    "jHM68EH9WgzvdXwO/3c5wuIEw/j9Nff3DxE2py8OvgTVQ8O+2xcvYmDPbfzTsBZOkSklTF"
    "ML0Lc9p4CYVwTgoH4Dbga4ILDePYRkJsi41SYPj5qtq4kSq21l1U0WzdqzeI5GtCkDDt4Q"
    "nt/XewhEXzgZOpFl2cE6jYgRrvWsOoQjKCAIFBETw3165yDdmEAljRa8VxbHWDuD30PtQ1"
    "LbsWkjz+sadq5G8JfLRouwVovwE9tOKmeeiX+IohxdTp4p6HC7ndA+PD47Pj86PV5iv8xZ"
    "B3mSPZnQr7jIZB7UL2cyf93xHJnKjz/nmMqPP2dO5VAUhZb9F4A2qF/DdfLkcx50aa1MeF"
    "lZEl8VF5LRQyQNyvlQntrWYp6OMU8WM4azQB9KIxOcwHtJXGW0WyNZ4mT+i9DtoOWlQi7H"
    "8ljiO8j7Vwgt6QmyIA64fgeFEgoZDfmuALn+RZxJydN3h6c5uu4wrudd9RwURTvup2YalH"
    "u0rVm62j1jsYxQrVO9758CYA3CoElPxc+1iqPn0bxl7CzbmBoZM/Pzs8aKenfTRmvY5wat"
    "ghMH0HQQ/CpkyEsjEVLsf5Mp4DzHDHCeOQGcF5Qkwxs49wb+iWcYniop2fjUl18lbGbpt4"
    "Od81VLezvCV7n+I/7apsw9NDVy48snKWJ3uPhgneQ9pxXVkKCTzxjBtDSdQgKCs4agCXRn"
    "mNjb0NeNuztsYx3BWuBt6VMKz0Yg3ejgRa018vieyuOgbSkkQPr1q8wRVkaEdO619slpoQ"
    "2yJUUNAS5flw0GTEV2Z4L6tQB317szsEBgXS1uBxQhbMyBKmcOVJENDFmzKfeQxkf5JWtZ"
    "KHdV51nm6cp6RPQx2JaDxnYgjInmWjYYXWroCWt2J7QVcYBoCfA7lj3ViPH/jIt+56D3X4"
    "fCx7RNjfKbT2GvvrWW7UINaNUbNatGVKbt/d4wYvvAiDUbI60yN0YiH0de7itCVAseYdsc"
    "bjDt5ByyQfXdjdftzxulDdnk1F1g6KYSbzSEK6bX2fYI/qmZixSks2fdoH4zhlPHcKM5rr"
    "jmeKssvPWYqghl+evZ96DG83ZHCOoC0zzX7AcwDvqNMmXK4vz85OwAKYuTU6zT36OjVHuj"
    "gsSNXrNhpxt2urEzauyMdgFuY2e0tyg/0FfblO0LaKuMdWs0vugJI1kSunIHhRIKkcU/KP"
    "sHv5QZ5KSvlBWkv5swgo0VUdUsYRorosaKqMayYLry6YVmRGKoqb0d47u1I4pAliI/xyHN"
    "lqOteM1clkRhqk/oB3DvS08hYAr0zkGPVPzFywwED+ggwz1A9Akwe590s6Lymm5k8UYWb2"
    "TxHcvi8dm5EcXfhijeziUkttcIie0MUfzOMjMkxTXCeEBUO33S9nDercqjYlzcDkB27i3b"
    "VYtOGVGq+kF9mgfp02ygT9+eZqnHDzlJvuYHcgetrhXyRRLHww5ifwrp0jxe6iDvP0vrpJ"
    "DxQLih0qcg/9lBq2uFSPyIB5BVYTCSBXks8x2UzKNtSeKNMIBzcGqfu6CtRtIKGXUFftDl"
    "1UuuK/TZXeI59FlF9WIs9OXwvZJ5CmGvMpSEES1fXStElK/gVdnfJkJ0+S6lJjYGb5GFWa"
    "8oWd04sMM82orDbHXF4XkcZyqpGj9TIL6wLBNrJB3lFVEM4FtKta0PPUB9t2q2C1Fk51OX"
    "psQXQtxye3x9wVPUGei0kuFGpLTIkAZINrDnjlLW0KC7RV9QF4n55Pfznhh4+0NyrbtHMH"
    "9Qi6pDQkSNJ7EiWpGEKjbaEcleuLRsbEzJV/yUYGzSla2BZc1+9UCWkpVm29rjUoEXHnj0"
    "1ekLY282o4wL23xr/Sqq21bvTG1aooL7kjYHKt39m+QyFd3R9XhiLUo4WMxaqc84jWH0Og"
    "ew93RALV9RBX/iT+VBNoTm6oTbrnacgjnsmY2n0FSXb/+JzbX5NqE4BHW9w+YaiWwaoVus"
    "2Y538hyOSenaE3if1wjzUX+Abuk/MsjEXOi+I/qYxWeJLaeew4pvuQVvHbKiaM5gVYYlO2"
    "g2qna1URV8CJto7gLaSmvu+jzXU8Pqu1gGaMKuh7xMLyPV0nJBc9fjpS8S1xtzoDCLJBUi"
    "DAbiDQc+q1TK+4qDLx2UyKL3u+KEgQqPwXSFoVQ19GiNPVpjj/Za2EVYk6ILbQpxnQ6Ava"
    "4uJMFBvUwnUtAArWpdklc5kjIkCytJtiliBFJ/ilgRUgisCdAVqpRDgIBb6GhOGTLmPsGn"
    "7jDOHsKnHCAqAcwsx004W0gTGl7YWmOrVuGZqBEBnuuE0kQAh07cqkGKm0nE6KosBlTGfC"
    "0AraiFVZyudkZW5UOtG87c1J4Kj+s4XQ3HdfkWQHPNcR4tyo4UDV2SIKwh3FuxbcsOT/e8"
    "5mYfQtW1boSRIItSB/kXYVskdTwC5UksQyHXPFhWdJD3r5C+wAnstI9/oZALSfwKNbx/2u"
    "YN1x9z7D7LS4VcCgMO7KVA8zOA6rGMwNZLHcnc5WVg8eWlFDIaD3mJPjU0urqmTwOqp3Bh"
    "LMOrwfsFcBeudy0MBOYyHepHkrR03PMQ8i8UQkVqbvXQ4VQ1dEuN7VBjO1SB2bm+tkOVUK"
    "BVTAXZ6M+q1iO7VJ+FZC/sOC8/OjvyWtnDaa+xlKm6xUcwtlLUsaFhl62OdUKVcqhjQamA"
    "9Y8GQbe29ehg+xOCVZEd8x1dcR/bJ6fgH9dwHeRaD5jAmeAHPHfTlLEvaqtRxVZ4UTtoVL"
    "G7UsWyL6OwCiVKVTvNYPkhCRrR6Lllr+qiUIDJWlnIwfSzKN7HIbKmgyvdwf6Ob2E5N0rX"
    "2IiUJeOGrAFeKN7mP41QtY7IK9pGx2BEqu1yoy7X41/LJmREe0ogl5phLmzcShNFIhXWCy"
    "TBtmWocq7QH9adS2UEIId4Z1SqgBYguJkfiAMeaWUVTucMOq04f0M/HvATc12kIeCHgnjl"
    "7qOVHgJkO7d5gThDGy7C+vnVG54vg+dbE1QtfabKXDOW9eu0XJQmuJia424SdWpF1rBalW"
    "O1Eiv9a9korvSIqXaKETXjOlvFaMVn1yFlcfabfqgsTtvnn+H3EH7Pfpt06LRPoaVjBT0a"
    "7PiRvoChoJloTpcKA9qy8dRwXBaP8/YpfqjpnYNMQzOcNLPGXd20UblVmMdet3A1KrdSV6"
    "7auy7KcuAzlMTfeXCU7V/QnD4nX4rSNfOUy67is1Me1q18B9kU/enGpk5L4h26KO5J3KXc"
    "KthPjKiD2B+YEF1cC7LM95gjc+8SDpipvpGSAEZNkSQrHYElUZdnRf61QvrcoAcNef/V6F"
    "PXcLPM1zKU3AFBlT+2KtkHMsAK2xlHqbaF9esJlke5oD5aA/VRipvBxWym2SmCe3aU4xBJ"
    "LQb0OllnG4GOXdtMwj2aaaaZ7SHJI6mRRdNR++x0yf9AYh3rM7rm+v0k/6M5lIuZqnPbmK"
    "TMxz08MSioGWr0GGlchPdoP/lt7B/K646u8l2B4vn+8PigHbPEDJ9ViJ21t+wZpsJwCu+e"
    "fTI4QvSWjwY71sJOG6JrzswsKernw3ULJ5PwxMaTDO1zDj57RV7lBa01HF/0hS4Vcdg/MM"
    "1UJBpwfWCZvSuFdPvcaCRcCsA0r66rwTgvyMTUHMegDer0rWnCxmn6mHUG9Zlt7NC+/nXm"
    "lRLt63XDcQ0ycdVbPNEWTtEjZgna+s1RWwli5uk4bc8kmM5Kt7hQ+PAM8vqBf5gL/MM14B"
    "9mgQ8K5oJcTILwLXMydJ20ZjNMdOCe6SukbJutG8ApxPUbvts5MokdrNmT+8LOjRKEb3v4"
    "+mAUc3EUI3vLCE7oe02tNIVRPl47TF/hT791wY2Eripf8aL0ZweFUwrhhsM+ZapVme9eDc"
    "S++IXWSOYpZCRe0ht44Qs6KJzahB8v/0SrFwNRo3zixt0Za6LKPSpKsGcJ0lJwRXvyYiRK"
    "FyArBVcQyaLH3/B9cQjZoUQ1+gx0Kpt2VkBb5V4Kf1Phb2koiV1+NGJbfnDBcnpjfxMQLh"
    "RyTacrSYAeDq4Uwv/fWBh6bhGXlwq5EMRrvid0ub5KsRZ4iDOSzGP16O0T9WJ59M7CgJfC"
    "lWIZfswR1Z8l/NgjQZLOFDI36HES7Jj5V9UYbSb+iVOU1fmG25K4yuPtD1Hq95gPSwF8Xk"
    "aSCvGSXO8GHCj0guIgrZAB276E2DVBA/GcUJ1VM4ksWos+o78hymqEk9UYCzPNXdgvWCrC"
    "9FUeETwn9ekXzP7gy+71+jx80PDP5pixxLMZhv5Xo2e0+dw0JhnHs/N1TqyJKvePMOiN4e"
    "i0p/cMrukcCptElMHioLtCCYX4lf16PWHUFQeyMBjDhxZOeV/hco4OJSrUz1hXffu5QtbW"
    "abQV7uUqaY4e8BN4eUo5Us7ZtvaUad2+JIrhbBrO1kzXWv9ztyATz/v8wjBdgzif4H7/29"
    "q99Ai74d++J6LLzuZwWMROgXNdjNkwVf3G7VbUzfSOrjYpHkMyTlc/uMv3IRdgNqdIbQT2"
    "krB+aJe/3xuAhmeakSGerEd7SVg/tA/buZbA9polsJ0GuG+JrT5qaTF11qyEKbTNgtgc6H"
    "/bvs6cxe3McDfr9zhtCT3//Iy2S7PXPennzMNn4Y4O5K3CB/1jhDUy/dzJIaTUjX/vEFrh"
    "rshqoemTl/WJrW3gACNBWqdDzTvvhrll04G9QSdECJsuKNQFa9yQZKv2CvshEUJN7declN"
    "cPSWyJzHCvmTbgS4D3jUQBin3puTAOJugSUK6/M53EepYb4hBDUgLS0rJNadlkPaeNLHbu"
    "Be55m7DDm3nspdnYNPHEXWimOretOX45dkKozaHfZJ3w25G/Em/crXdashybuTyXeF8Gq/"
    "68g99YKGUWX/neou9wgILNIJ1WQZTcQv4ipYPfkNANU3z9ltZsaqjmmJuWuN90FrqkidVc"
    "GT78ADWuSnbkqqT2EX+uxD6LfuP9e5GZ+7zMbMJW15CvSvxQlGQWQHmViE9VubZ6Sj+hF5"
    "6ti3smjdM2aoGNNTOViIXydrtijYYmtsa/WL6tY6CJg4TD2PjUkO40NusLaNQ1eZGuetBm"
    "YQYstbRIjROyKlwrUhismmovcgYLEQlGHg26M0yMKN8PoTwetSdkEPBN6GCKq45og4E3XI"
    "f5zoXKUws7QKHdudhGPyA+iKpbBP9IChdbvE+qtLHyEeFdqcH5M2jQi6nQCBuVWVIaYeO5"
    "TigvKvSu3a1UbbXYgVF0YsrJd5I2RvbCk7RVw73YUdrVNF1gpEaIajhYy4+Ys1xKC0yvEZ"
    "rdTbCf92SC9S0PCwAaomjgjMP5T8sghdBcETRgxsFckMm9RqaF8IzQNJAmzYTuFk4hQEMU"
    "DZxxOO8MYjj3G5n+xkh3YvlbFQ5qL0x/E4rDV1KzpO2Bp2lcMvbK1yhf0nbsc+7pojkdh8"
    "SFrdb5k21M713YarVAo4G85C2+pwMvtt+K3iuLszN8oizObyenyuIYa2cQWOL46ENaNNft"
    "3KSJOdHoVhrdyhuIOSEMbvhBEKPAv1TIWBb6gvynei32+H4HRZIK6fEj4Qsl8P49x09/cJ"
    "Lv9AmuFNIVpO5YkNU+96c4ljsommYRLAbyyoFMJAkuDLgef81JX8GNgX/p59I36Uq87Bf4"
    "qU22k8t3WFDcx+UL3VpWXLdR+rFjD67CkRJiZPULlVA+0jsO+lExtnwHDi4b05PG3qHqHV"
    "K2vcPrCIcJS/8UwTDtNEC2UJh6HiFXkMLTs1uQuG4j8QLR+75w8fH0QyhuYCg8IL05fqQi"
    "GG3wAc9dpIFZMQQNhM12b38pNTThlm6lEMqHBVv5tMjLptIlJf+LNkM0Exn6AWsrVg7rL7"
    "0LWylyCpnfwlGOvjciZyNy1l/kbLbzm+38qimjU7bzg9k+lXvNHqsxsvpJC1sZr00Mxm0H"
    "BqxyDMa6Yb1klRNIZ0dhDNPUAudnHGdFdv3KCMPYuPUs0YuZbjgTY24axZwfRqmapa9AIK"
    "MmitQrgt9EkXphEBnvqHUQBmoTV8AR2loO3pyjd+3wTXHk2bhf3iHajW/PzA6ol2/PAnZf"
    "qVsr5fmL2b9v8XU8nWDbmNy30vybeCUHa72arOo8t8uRDUPJJmVvRbn/Qr3yBmr77IUxW2"
    "+/nzJ4bJ//5CTPPv/JSfY+P5QlgpgUQdivXkN0tyKfgIP71J3630fiIIu5W5LE+Qxj4qL/"
    "oG0qNl5HJAEw1uuT4qqjGJcADVyk2U3sckf/138BmBCG2w=="
)
